import Foundation
import Testing

@Suite("What is left of a training when the program is killed")
struct TrainingDurabilityTests {
    private let world: CrowdWorld

    init() throws { world = try CrowdWorld() }

    /// A training that is killed and resumed until it is through, beside an undisturbed one.
    private struct Plan {
        /// Without the settings that `--resume` finds in the state.
        let arguments: (String) -> [String]
        let settings: [String]
        let model: String
        let state: String
    }

    private var backbone: Plan {
        Plan(
            arguments: { self.world.training($0, split: "leave-one-out", epochs: 60) },
            settings: CrowdWorld.shape, model: "sasrec-ce.safetensors",
            state: "sasrec-ce.training.safetensors")
    }

    private var aligner: Plan {
        let settings = ["batch=32", "negatives=16", "width=16", "inner=8", "calibration-steps=20"]
        return Plan(
            arguments: {
                [
                    "train", "--stage", "align", "--workspace", self.world.workspace($0), "--split",
                    "leave-one-out", "--backbone", "sasrec-ce", "--json",
                ]
            }, settings: ["--epochs", "40"] + settings.flatMap { ["--set", $0] },
            model: "aligned-leave-one-out.safetensors",
            state: "aligned-leave-one-out.training.safetensors")
    }

    private func bytes(_ name: String, _ file: String) throws -> Data {
        try Data(contentsOf: URL(fileURLWithPath: world.models(name) + "/" + file))
    }

    private func has(_ name: String, _ file: String) -> Bool {
        FileManager.default.fileExists(atPath: world.models(name) + "/" + file)
    }

    private func run(_ arguments: [String], expecting status: Int32 = 0) throws -> ProgramRun {
        let run = try ProgramRun(ProgramRun.whyrec, arguments)
        try #require(run.status == status, "\(run.standardError)")
        return run
    }

    private func killAndResume(_ plan: Plan) throws {
        try world.copy("second")
        _ = try run(plan.arguments("first") + plan.settings)

        let start = plan.arguments("second") + plan.settings
        let resumption = plan.arguments("second") + ["--resume"]
        let folder = world.models("second")
        // While the first state is being written: there is nothing yet to go on from.
        _ = try KilledRun(start, at: .writing(prefix: plan.state, folder: folder))
        #expect(!has("second", plan.state) && !has("second", plan.model))
        let early = try run(resumption, expecting: 1)
        #expect(early.standardError.contains("without --resume"))
        // The second epoch is told after the state of the first was saved.
        _ = try KilledRun(start, at: .lines(2))
        #expect(has("second", plan.state) && !has("second", plan.model))
        let state = try bytes("second", plan.state)
        // While the finished model is being written.
        _ = try KilledRun(resumption, at: .writing(prefix: plan.model, folder: folder))
        #expect(!has("second", plan.model))
        #expect(try bytes("second", plan.state) != state)
        _ = try run(resumption)
        #expect(try bytes("second", plan.model) == bytes("first", plan.model))
        let left = try FileManager.default.contentsOfDirectory(atPath: folder)
        #expect(!left.contains { $0.hasSuffix(".partial") }, "\(left)")
    }

    @Test("a backbone whose training is killed and resumed is the file of an undisturbed one")
    func killedTraining() throws { try killAndResume(backbone) }

    @Test("an alignment that is killed and resumed writes the file of an undisturbed one")
    func killedAlignment() throws {
        try world.train(split: "leave-one-out", epochs: 2)
        try killAndResume(aligner)
    }

    @Test("a state that is damaged, of a newer format or of another seed is refused with a hint")
    func damagedState() throws {
        let plan = backbone
        _ = try run(world.training("first", split: "leave-one-out", epochs: 2) + plan.settings)
        let file = URL(fileURLWithPath: world.models("first") + "/" + plan.state)
        let (state, model) = (try bytes("first", plan.state), try bytes("first", plan.model))
        var flipped = state
        flipped[state.count / 2] ^= 1
        let newer = state.replacing(
            Data("whyrec-sasrec-training-2".utf8), with: Data("whyrec-sasrec-training-9".utf8))
        #expect(newer != state)
        let resumption = plan.arguments("first") + ["--resume"]
        for damaged in [state.prefix(state.count / 2), state.dropLast(), flipped, newer] {
            try damaged.write(to: file)
            let refused = try run(resumption, expecting: 1)
            #expect(refused.standardError.contains(plan.state))
            #expect(refused.standardError.contains("again"), "the hint")
            #expect(try bytes("first", plan.model) == model, "the model is untouched")
            #expect(try bytes("first", plan.state) == damaged, "so is the state")
        }
        try state.write(to: file)
        let seed = try run(resumption + ["--seed", "8"], expecting: 1)
        #expect(seed.standardError.contains("--seed 7"))
        #expect(try run(resumption + ["--set", "width=32"], expecting: 2).status == 2)
        #expect(try bytes("first", plan.state) == state)
        #expect(try bytes("first", plan.model) == model)
    }
}
