package dev.touchstone.labeling.codelines;

import java.util.ArrayList;
import java.util.List;
import javax.swing.text.Segment;
import org.fife.ui.rsyntaxtextarea.Token;
import org.fife.ui.rsyntaxtextarea.TokenMaker;
import org.fife.ui.rsyntaxtextarea.TokenMakerFactory;
import org.fife.ui.rsyntaxtextarea.TokenTypes;

/** Cuts code into pieces by their colour. The pieces of a line are the line, no more and no less. */
final class CodeColours {

    private CodeColours() {}

    /** @param colour such as {@code keyword}; empty for the colour of plain text */
    record Piece(String colour, String text) {}

    /** @param language of the code, such as {@code java}; code in another one has one colour */
    static List<List<Piece>> of(String language, List<String> lines) {
        TokenMaker maker = TokenMakerFactory.getDefaultInstance().getTokenMaker(style(language));
        List<List<Piece>> pieces = new ArrayList<>();
        int state = TokenTypes.NULL;
        for (String line : lines) {
            // Each look at a line may move the segment on.
            pieces.add(pieces(maker.getTokenList(segment(line), state, 0)));
            state = maker.getLastTokenTypeOnLine(segment(line), state);
        }
        return pieces;
    }

    private static Segment segment(String line) {
        return new Segment(line.toCharArray(), 0, line.length());
    }

    private static List<Piece> pieces(Token first) {
        List<Piece> pieces = new ArrayList<>();
        for (Token token = first; token != null && token.isPaintable(); token = token.getNextToken()) {
            Piece piece = new Piece(colour(token.getType()), token.getLexeme());
            Piece last = pieces.isEmpty() ? null : pieces.getLast();
            if (last != null && last.colour().equals(piece.colour())) {
                pieces.set(pieces.size() - 1, new Piece(last.colour(), last.text() + piece.text()));
            } else {
                pieces.add(piece);
            }
        }
        return pieces;
    }

    private static String style(String language) {
        return switch (language) {
            case "java" -> "text/java";
            case "python" -> "text/python";
            case "javascript" -> "text/javascript";
            case "sql" -> "text/sql";
            case "shell" -> "text/unix";
            default -> "text/plain";
        };
    }

    private static String colour(int type) {
        return switch (type) {
            case TokenTypes.COMMENT_EOL,
                    TokenTypes.COMMENT_MULTILINE,
                    TokenTypes.COMMENT_DOCUMENTATION,
                    TokenTypes.COMMENT_KEYWORD,
                    TokenTypes.COMMENT_MARKUP,
                    TokenTypes.PREPROCESSOR -> "comment";
            case TokenTypes.RESERVED_WORD, TokenTypes.RESERVED_WORD_2, TokenTypes.LITERAL_BOOLEAN -> "keyword";
            case TokenTypes.DATA_TYPE, TokenTypes.FUNCTION, TokenTypes.ANNOTATION -> "name";
            case TokenTypes.LITERAL_NUMBER_DECIMAL_INT,
                    TokenTypes.LITERAL_NUMBER_FLOAT,
                    TokenTypes.LITERAL_NUMBER_HEXADECIMAL -> "figure";
            case TokenTypes.LITERAL_STRING_DOUBLE_QUOTE,
                    TokenTypes.LITERAL_CHAR,
                    TokenTypes.LITERAL_BACKQUOTE,
                    TokenTypes.REGEX,
                    TokenTypes.ERROR_STRING_DOUBLE,
                    TokenTypes.ERROR_CHAR -> "string";
            case TokenTypes.VARIABLE -> "variable";
            default -> "";
        };
    }
}
