package broken.util;

class SceneHelper {}
