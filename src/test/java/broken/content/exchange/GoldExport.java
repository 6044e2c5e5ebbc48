package broken.content.exchange;

public class GoldExport {

    public String run() {
        return "gold";
    }
}
