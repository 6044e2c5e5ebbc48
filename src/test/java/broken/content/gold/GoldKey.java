package broken.content.gold;

public record GoldKey(String answer) {}
