package dev.touchstone.pay.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;

/** The tree of a tagged PDF: which piece of which page is a heading, a paragraph or a cell of a table. */
final class Structure {

    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement whole = new PDStructureElement("Document", root);
    private final Map<PDPage, List<PDStructureElement>> pieces = new LinkedHashMap<>();

    Structure(PDDocument document) {
        root.appendKid(whole);
        document.getDocumentCatalog().setStructureTreeRoot(root);
        PDMarkInfo tagged = new PDMarkInfo();
        tagged.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(tagged);
    }

    PDStructureElement top(String kind) {
        return below(whole, kind);
    }

    PDStructureElement below(PDStructureNode parent, String kind) {
        PDStructureElement element = new PDStructureElement(kind, parent);
        parent.appendKid(element);
        return element;
    }

    /** A cell that names its column, or its row. */
    PDStructureElement heading(PDStructureNode row, String scope) {
        PDStructureElement cell = below(row, "TH");
        PDTableAttributeObject about = new PDTableAttributeObject();
        about.setScope(scope);
        cell.addAttribute(about);
        return cell;
    }

    /** @return the number of the element's next piece on that page */
    int piece(PDPage page, PDStructureElement element) {
        List<PDStructureElement> onPage = pieces.computeIfAbsent(page, first -> new ArrayList<>());
        int id = onPage.size();
        onPage.add(element);
        COSDictionary reference = new COSDictionary();
        reference.setName(COSName.TYPE, "MCR");
        reference.setItem(COSName.PG, page);
        reference.setInt(COSName.MCID, id);
        COSArray kids = element.getCOSObject().getCOSArray(COSName.K);
        if (kids == null) {
            kids = new COSArray();
            element.getCOSObject().setItem(COSName.K, kids);
        }
        kids.add(reference);
        return id;
    }

    /** The way back from a piece to its element, which readers need. */
    void close() {
        COSArray numbers = new COSArray();
        int key = 0;
        for (Map.Entry<PDPage, List<PDStructureElement>> page : pieces.entrySet()) {
            page.getKey().setStructParents(key);
            page.getKey().getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
            COSArray elements = new COSArray();
            page.getValue().forEach(element -> elements.add(element.getCOSObject()));
            numbers.add(COSInteger.get(key++));
            numbers.add(elements);
        }
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        root.getCOSObject().setItem(COSName.PARENT_TREE, tree);
        root.setParentTreeNextKey(key);
    }
}
