package dev.touchstone.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dev.touchstone.account.ApiTokenRow;
import dev.touchstone.account.ApiTokens;
import dev.touchstone.account.TokenScope;
import dev.touchstone.base.OwnCalendar;
import dev.touchstone.base.Refused;
import dev.touchstone.base.ui.LiveMessage;
import java.text.ListFormat;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Set;

/** Makes, lists and revokes API tokens. A value is shown once, right after it was made. */
class TokensPanel extends Div {

    private final ApiTokens tokens;
    private final ZoneId zone;
    private final UnorderedList list = new UnorderedList();
    private final TextField name = new TextField();
    private final Select<Integer> days = new Select<>();
    private final CheckboxGroup<TokenScope> scopes = new CheckboxGroup<>();
    private final TextField value = new TextField();
    private final LiveMessage message = new LiveMessage();

    TokensPanel(ApiTokens tokens, ZoneId zone) {
        this.tokens = tokens;
        this.zone = zone;
        addClassName("account-tokens");
        name.setLabel(getTranslation("account.tokens.name"));
        name.setMaxLength(60);
        days.setLabel(getTranslation("account.tokens.lifetime"));
        days.setItems(7, 30, 90, 365);
        days.setItemLabelGenerator(one -> getTranslation("account.tokens.days", one));
        days.setValue(30);
        scopes.setLabel(getTranslation("account.tokens.scopes"));
        scopes.setItems(TokenScope.values());
        scopes.setItemLabelGenerator(this::named);
        scopes.setValue(Set.of(TokenScope.OWN));
        scopes.addClassName("account-scopes");
        value.setLabel(getTranslation("account.tokens.value"));
        value.setReadOnly(true);
        value.setAutoselect(true);
        value.setVisible(false);
        Button create = new Button(getTranslation("account.tokens.create"), click -> create());
        Paragraph what = new Paragraph(getTranslation("account.tokens.what"));
        Paragraph how = new Paragraph(new Anchor("guides/api", getTranslation("account.tokens.guide")));
        add(what, how, list, name, days, scopes, create, value, message);
        draw();
    }

    private void create() {
        name.setInvalid(false);
        scopes.setInvalid(scopes.isEmpty());
        if (scopes.isEmpty()) {
            scopes.setErrorMessage(getTranslation("account.tokens.scopes.none"));
            scopes.getElement().callJsFunction("focus");
            return;
        }
        try {
            ApiTokens.NewToken made =
                    tokens.create(name.getValue(), Duration.ofDays(days.getValue()), scopes.getValue());
            name.clear();
            value.setValue(made.value());
            value.setVisible(true);
            value.focus();
            message.tell(getTranslation("account.tokens.created"));
            draw();
        } catch (Refused refused) {
            name.setErrorMessage(getTranslation(
                    refused.code().equals("too-many-tokens") ? "account.tokens.tooMany" : "account.tokens.name.wrong"));
            name.setInvalid(true);
            name.focus();
        }
    }

    private void draw() {
        list.removeAll();
        tokens.mine().forEach(token -> list.add(item(token)));
        list.setVisible(list.getComponentCount() > 0);
    }

    private ListItem item(ApiTokenRow token) {
        String until = new OwnCalendar(getLocale(), zone).day(token.expiresAt());
        Button revoke = new Button(getTranslation("account.tokens.revoke"), click -> {
            tokens.revoke(token.id());
            value.setVisible(false);
            value.clear();
            message.tell(getTranslation("account.tokens.revoked", token.name()));
            draw();
        });
        revoke.setAriaLabel(getTranslation("account.tokens.revoke.label", token.name()));
        String may = ListFormat.getInstance(getLocale(), ListFormat.Type.UNIT, ListFormat.Style.SHORT)
                .format(token.scopes().stream().map(this::named).toList());
        return new ListItem(
                new Span(getTranslation("account.tokens.line", token.name(), token.hint(), until, may)), revoke);
    }

    private String named(TokenScope scope) {
        return getTranslation("account.tokens.scope." + scope.word().replace(':', '.'));
    }
}
