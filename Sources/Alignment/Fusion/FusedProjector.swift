import Autodiff
import Encoders
import Layers

/// The paper's multimodal projector: every form of an item in one space, fused into one latent.
///
/// Each form m, the backbone's latent among them, is projected by two layers to h^m; z is their
/// fusion over what is available: a gate, g = softmax over the available m of v_m·h^m, or the mean.
/// Users likewise, from the backbone's user latent and the content profile. The losses are ranking
/// (by the training), InfoNCE between all available pairs of unit h, and reconstruction of every
/// available form from z.
struct FusedProjector: JointNetwork {
    /// Shape and choices.
    struct Configuration: Sendable, Hashable, Codable {
        /// Width of z, d in the paper.
        var width = 256
        /// Width of the backbone's latents.
        var latentWidth = 64
        /// Gate or mean.
        var fusion = FusionChoice.gated
        /// What stands for a missing form.
        var missing = MissingChoice.average

        /// Whether a projector of these widths can be made.
        var isSound: Bool {
            (1...4096).contains(width) && width % 16 == 0 && (1...65_536).contains(latentWidth)
                && fusion != .concatenation
        }
    }

    /// The layers of one form on one side.
    private struct Form: Sendable {
        let width: Int
        let first: Linear
        let second: Linear
        /// v_m and its bias.
        let gate: Linear
        /// Stands for the form where it is missing. [1, width of z]
        let token: Parameter

        init(_ layout: inout ParameterLayout, key: String, width: Int, outputs: Int) {
            self.width = width
            first = Linear(&layout, keys: ["\(key).first"], inputs: width, outputs: outputs)
            second = Linear(&layout, keys: ["\(key).second"], inputs: outputs, outputs: outputs)
            gate = Linear(
                &layout, keys: ["\(key).gate"], inputs: outputs, outputs: 1, initialization: .zeros)
            token = layout.add(
                [CheckpointEntry(key: "\(key).token", shape: [1, outputs])], rows: 1,
                columns: outputs, initialization: .normal(0.02))
        }
    }

    /// One form of some rows: its values and where it is there.
    private struct Input {
        let values: UnsafeMutablePointer<Float>
        let shares: UnsafeMutablePointer<Float>
    }

    let configuration: Configuration
    let layout: ParameterLayout
    /// The modalities with the widths of their features.
    let shapes: [(modality: FeatureModality, width: Int)]
    private let itemForms: [Form]
    private let userForms: [Form]
    /// Rebuild each form from z.
    private let decoders: [Linear]

    init(_ configuration: Configuration, shapes: [(FeatureModality, Int)]) {
        self.configuration = configuration
        self.shapes = shapes.map { (modality: $0.0, width: $0.1) }
        var layout = ParameterLayout()
        let width = configuration.width
        let forms =
            [("collaborative", configuration.latentWidth)]
            + shapes.map { ($0.0.rawValue, $0.1) }
        itemForms = forms.map {
            Form(&layout, key: "item.\($0.0)", width: $0.1, outputs: width)
        }
        userForms = forms.enumerated().map { place, form in
            // A profile has a mean and a last item.
            Form(
                &layout, key: "user.\(form.0)", width: place == 0 ? form.1 : 2 * form.1,
                outputs: width)
        }
        decoders = forms.map {
            Linear(&layout, keys: ["decoder.\($0.0)"], inputs: width, outputs: $0.1)
        }
        self.layout = layout
    }

    /// Width of z.
    var width: Int { configuration.width }

    func initialize(_ weights: ParameterBlock, seed: UInt64) { weights.initialize(seed: seed) }

    func items(_ rows: ItemRows, on tape: Tape) -> Variable {
        let inputs =
            [Input(values: rows.latents, shares: rows.isTrained)]
            + zip(rows.features, rows.shares).map { Input(values: $0, shares: $1) }
        let projected = project(inputs, itemForms, rows: rows.count, on: tape)
        let z = fuse(projected, inputs, itemForms, rows: rows.count, on: tape)
        if rows.lossWeights.alignment > 0 {
            let units = projected.map { tape.unitRows($0) }
            for one in units.indices {
                for other in units.indices where other > one {
                    tape.symmetricContrastiveLoss(
                        units[one], units[other],
                        shares: (
                            UnsafePointer(inputs[one].shares), UnsafePointer(inputs[other].shares)
                        ), rows)
                }
            }
        }
        if rows.lossWeights.reconstruction > 0 {
            for (place, decoder) in decoders.enumerated() {
                tape.squaredError(
                    decoder(z, on: tape), targets: inputs[place].values,
                    weights: tape.scaled(
                        inputs[place].shares, count: rows.count,
                        by: rows.lossWeights.reconstruction))
            }
        }
        return z
    }

    func users(_ rows: UserRows, on tape: Tape) -> Variable {
        var inputs = [Input(values: rows.latents, shares: rows.hasLatent)]
        for (place, shape) in shapes.enumerated() {
            let width = shape.width
            let pairs = tape.room(rows.count * 2 * width)
            for row in 0..<rows.count {
                (pairs + 2 * row * width).update(
                    from: rows.means[place] + row * width, count: width)
                (pairs + (2 * row + 1) * width).update(
                    from: rows.lasts[place] + row * width, count: width)
            }
            inputs.append(Input(values: pairs, shares: rows.shares[place]))
        }
        let projected = project(inputs, userForms, rows: rows.count, on: tape)
        return fuse(projected, inputs, userForms, rows: rows.count, on: tape)
    }

    private func project(
        _ inputs: [Input], _ forms: [Form], rows: Int, on tape: Tape
    ) -> [Variable] {
        zip(inputs, forms).map { input, form in
            let x = tape.constant(input.values, rows: rows, columns: form.width)
            return form.second(form.first(x, on: tape, isRectified: true), on: tape)
        }
    }

    /// z of what is available; zeros where nothing is.
    private func fuse(
        _ projected: [Variable], _ inputs: [Input], _ forms: [Form], rows: Int, on tape: Tape
    ) -> Variable {
        var (projected, shares) = (projected, inputs.map { UnsafePointer($0.shares) })
        if configuration.missing == .token {
            for (place, form) in forms.enumerated() {
                (projected[place], shares[place]) = withToken(
                    projected[place], shares[place], form.token, rows: rows, on: tape)
            }
        }
        if configuration.fusion == .gated {
            let logits = zip(projected, forms).map { $1.gate($0, on: tape) }
            return tape.softmaxSum(projected, logits: logits, shares: shares)
        }
        let means = shares.map { _ in tape.room(rows) }
        for row in 0..<rows {
            let total = shares.reduce(0) { $0 + $1[row] }
            for place in shares.indices {
                means[place][row] = total > 0 ? shares[place][row] / total : 0
            }
        }
        return tape.sharedSum(zip(projected, means).map { .init($0, shares: UnsafePointer($1)) })
    }

    /// A form with its token in the rows that lack it, and shares of one.
    private func withToken(
        _ form: Variable, _ shares: UnsafePointer<Float>, _ token: Parameter, rows: Int,
        on tape: Tape
    ) -> (Variable, UnsafePointer<Float>) {
        let (zeros, lacks, ones) = (tape.room(rows * width), tape.room(rows), tape.room(rows))
        zeros.update(repeating: 0, count: rows * width)
        let places = UnsafeMutableRawPointer(tape.room(rows)).bindMemory(
            to: Int32.self, capacity: rows)
        for row in 0..<rows {
            (lacks[row], ones[row], places[row]) = (1 - shares[row], 1, 0)
        }
        let tokens = tape.addRows(
            tape.constant(zeros, rows: rows, columns: width), of: token,
            places: UnsafePointer(places))
        let whole = tape.sharedSum([
            .init(form, shares: shares), .init(tokens, shares: UnsafePointer(lacks)),
        ])
        return (whole, UnsafePointer(ones))
    }
}
