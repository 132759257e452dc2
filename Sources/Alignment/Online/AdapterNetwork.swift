import Autodiff
import Layers

/// One adapter: a correction of a latent from the latent and what surrounds it, behind a gate.
///
/// A([x; s]) = W2 relu(W1 [x; s] + b1) + b2, g = σ(w_g · [x; s] + b_g), x~ = x + g A
/// (`baselines.md` §1.1, equation 1). W2 and b2 start at zero, so that x~ = x exactly.
struct AdapterTower {
    let first: Linear
    let second: Linear
    let gate: Linear?
    let held: Float

    init(
        _ layout: inout ParameterLayout, key: String, inputs: Int, width: Int,
        options: OnlineOptions
    ) {
        let deviation = (1 / (3 * Float(inputs))).squareRoot()
        first = Linear(
            &layout, keys: ["\(key).first"], inputs: inputs, outputs: options.hidden,
            initialization: .normal(deviation))
        second = Linear(
            &layout, keys: ["\(key).second"], inputs: options.hidden, outputs: width,
            initialization: .zeros)
        func gate(_ outputs: Int) -> Linear {
            Linear(
                &layout, keys: ["\(key).gate"], inputs: inputs, outputs: outputs,
                initialization: .zeros)
        }
        switch options.gate {
        case .scalar: (self.gate, held) = (gate(1), 1)
        case .vector: (self.gate, held) = (gate(width), 1)
        case .held(let factor): (self.gate, held) = (nil, factor)
        }
    }

    /// Records the adapted latents.
    ///
    /// - Parameters:
    ///   - inputs: [rows, inputs].
    ///   - base: The frozen latents. [rows, width].
    ///   - gates: Receives the gates; nil when nobody asks.
    func callAsFunction(
        _ inputs: Variable, correcting base: Variable, on tape: Tape,
        gates: UnsafeMutablePointer<Float>? = nil
    ) -> Variable {
        let hidden = first(inputs, on: tape, isRectified: true)
        let correction = second(hidden, on: tape)
        return tape.gatedSum(
            base, correction: correction, logits: gate.map { $0(inputs, on: tape) }, held: held,
            gates: gate == nil ? nil : gates)
    }

    /// Values of an input row.
    var inputs: Int { first.weight.columns }

    /// Values of the gate of one row; 0 when it is held.
    var gateColumns: Int { gate?.weight.rows ?? 0 }
}

/// Both adapters over one block of weights.
struct AdapterNetwork {
    let layout: ParameterLayout
    let items: AdapterTower
    let users: AdapterTower
    let heads: SideHeads?

    /// - Parameters:
    ///   - width: Width of latents.
    ///   - sideWidth: Width of the base's side latents, nil for none.
    init(width: Int, sideWidth: Int?, options: OnlineOptions) {
        var layout = ParameterLayout()
        items = AdapterTower(
            &layout, key: "items", inputs: 2 * width + ItemSummaries.numbers, width: width,
            options: options)
        users = AdapterTower(
            &layout, key: "users", inputs: 3 * width + UserFeatures.numbers, width: width,
            options: options)
        heads = sideWidth.map { SideHeads(&layout, width: width, sideWidth: $0) }
        self.layout = layout
    }

    /// Floats that learning changes.
    var parameterCount: Int { layout.parameters.reduce(0) { $0 + $1.count } }
}

/// Linear maps from adapted latents to side latents, for the alignment and reconstruction terms.
struct SideHeads {
    let projection: Linear
    let decoder: Linear

    init(_ layout: inout ParameterLayout, width: Int, sideWidth: Int) {
        func head(_ key: String) -> Linear {
            Linear(
                &layout, keys: ["heads.\(key)"], inputs: width, outputs: sideWidth,
                initialization: .normal((1 / Float(width)).squareRoot()))
        }
        (projection, decoder) = (head("projection"), head("decoder"))
    }
}
