/// Sines and semitones from sums and products alone.
///
/// The C library's functions differ in their last bits between machines; sums and products of
/// IEEE numbers do not, so that posters and sounds have the same bits everywhere.
enum Sine {
    /// sin(2π turns) within 4e-9, by the Taylor polynomial of degree 13 on a quarter turn.
    static func turns(_ turns: Double) -> Double {
        let place = turns - turns.rounded(.down)
        // sin is symmetric about a quarter turn and about three quarters.
        let folded =
            place < 0.25 ? place : place < 0.75 ? 0.5 - place : place - 1
        let x = folded * 2 * 3.141592653589793
        let square = x * x
        var sum = 1.6059043836821613e-10
        sum = sum * square - 2.505210838544172e-08
        sum = sum * square + 2.7557319223985893e-06
        sum = sum * square - 1.984126984126984e-04
        sum = sum * square + 8.333333333333333e-03
        sum = sum * square - 1.6666666666666666e-01
        sum = sum * square + 1
        return x * sum
    }

    /// cos(2π turns).
    static func cosine(_ turns: Double) -> Double { Self.turns(turns + 0.25) }

    /// 2^(n/12): the ratio of two tones n semitones apart, upward or downward.
    static func semitones(_ count: Int) -> Double {
        let octave = count >= 0 ? count / 12 : (count - 11) / 12
        var ratio = steps[count - octave * 12]
        for _ in 0..<abs(octave) { ratio = octave > 0 ? ratio * 2 : ratio / 2 }
        return ratio
    }

    private static let steps = [
        1.0, 1.0594630943592953, 1.122462048309373, 1.189207115002721, 1.2599210498948732,
        1.3348398541700344, 1.4142135623730951, 1.4983070768766815, 1.5874010519681994,
        1.6817928305074292, 1.7817974362806788, 1.8877486253633868,
    ]
}
