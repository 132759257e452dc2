import Testing

@testable import CursesTerminal

@Suite("The log of crashes")
struct CrashLogTests {
    @Test("names the backtracer and the file, and asks nothing")
    func full() {
        #expect(
            CrashLog.setting(output: "/tmp/crash.log", backtracer: "/usr/libexec/swift-backtrace")
                == "enable=yes,interactive=no,color=no,output-to=/tmp/crash.log,"
                + "swift-backtrace=/usr/libexec/swift-backtrace")
    }

    @Test("does without a backtrace where there is no backtracer or a path cannot be said")
    func without() {
        #expect(CrashLog.setting(output: "/tmp/crash.log", backtracer: nil) == "enable=no")
        #expect(CrashLog.setting(output: "/a b", backtracer: "/x") == "enable=no")
        #expect(CrashLog.setting(output: "/a", backtracer: "/x,y") == "enable=no")
    }
}
