package rtscommander;

/**
 * The first class that the JVM loads. Compiled for Java 8, so that an older Java can say in one sentence what it lacks
 * instead of failing with a stack trace; everything else is compiled for Java 21.
 */
public final class Launcher {
    private static final int OLDEST_JAVA = 21;

    private Launcher() {}

    public static void main(String[] args) throws Exception {
        String version = System.getProperty("java.specification.version");
        int major = version.startsWith("1.") ? Integer.parseInt(version.substring(2)) : Integer.parseInt(version);
        if (major < OLDEST_JAVA) {
            System.err.println(
                    "rts-commander needs Java " + OLDEST_JAVA + " or newer, and this is Java " + version + ".");
            System.exit(1);
        }
        Class.forName("rtscommander.Main").getMethod("main", String[].class).invoke(null, (Object) args);
    }
}
