import Foundation
import Testing

@Suite("The command line")
struct CommandLineTests {
    @Test("prints its help and ends with 0")
    func help() throws {
        let run = try ProgramRun.whyrec("--help")
        #expect(run.status == 0)
        #expect(run.standardOutput.contains("USAGE: whyrec"))
    }

    @Test("an unknown command is wrong usage and ends with 2")
    func unknownCommand() throws {
        let run = try ProgramRun.whyrec("recomend")
        #expect(run.status == 2)
        #expect(run.standardOutput.isEmpty)
        #expect(!run.standardError.isEmpty)
    }
}
