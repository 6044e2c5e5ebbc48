package dev.touchstone.skill;

/**
 * What the level rule asks for beside the estimate, for saying it in words.
 *
 * @param answers how many must count in all
 * @param mixed how many of the last two practice days must come from mixed practice
 */
public record LevelTerms(int answers, int mixed) {

    static final LevelTerms OF_THE_RULE = new LevelTerms(LevelRule.ANSWERS, LevelRule.MIXED);
}
