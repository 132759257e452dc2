@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests015RotaryPositionsC0V0037anglesequalthereference_ewafdBGDCAmAa4TestfMp_16f75a897493515d45fMu_(keys arg0:String,frequencies arg1:[Float],magnitude arg2:Float) async throws -> Void {
  @Sendable func $s18LanguageModelTests015RotaryPositionsC0V0037anglesequalthereference_ewafdBGDCAmAa4TestfMp_7__localfMu0_(keys arg0:String,frequencies arg1:[Float],magnitude arg2:Float,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests015RotaryPositionsC0V0037anglesequalthereference_ewafdBGDCAmAa4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(RotaryPositionsTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests015RotaryPositionsC0V0037anglesequalthereference_ewafdBGDCAmAa4TestfMp_7__localfMu_.`angles equal the reference`(keys: arg0,frequencies: arg1,magnitude: arg2))))
  }
  try await $s18LanguageModelTests015RotaryPositionsC0V0037anglesequalthereference_ewafdBGDCAmAa4TestfMp_7__localfMu0_(keys: arg0,frequencies: arg1,magnitude: arg2)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests015RotaryPositionsC0V0037anglesequalthereference_ewafdBGDCAmAa4TestfMp_25generatorf75a897493515d45fMu_() async -> Testing.Test {
  return .__function(
  named: "`angles equal the reference`(keys:frequencies:magnitude:)",
  in: RotaryPositionsTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "angles equal the reference",traits: [],arguments: {[
            (
                #""rope_theta": 500000.0"#,
                [
                    1.0, 0.19392276, 0.037606031, 0.0072926651, 0.0014142134, 0.00027424819,
                    5.3182957e-05, 1.0313385e-05,
                ], 1.0
            ),
            (
                #""rope_scaling": {"type": "linear", "factor": 4.0}"#,
                [0.25, 0.079056941, 0.025] + slow, 1.0
            ),
            (
                #""rope_scaling": {"type": "dynamic", "factor": 4.0}"#,
                [
                    1.0, 0.31622776, 0.1, 0.031622779, 0.0099999998, 0.0031622779, 0.001,
                    0.00031622779,
                ], 1.0
            ),
            (
                #"""
                "rope_parameters": {"rope_type": "llama3", "rope_theta": 500000, "factor": 8.0,
                "low_freq_factor": 1.0, "high_freq_factor": 4.0,
                "original_max_position_embeddings": 64}
                """#,
                [
                    1.0, 0.079403013, 0.0047007538, 0.00091158313, 0.00017677668, 3.4281024e-05,
                    6.6478697e-06, 1.2891732e-06,
                ], 1.0
            ),
            (
                #"""
                "rope_theta": 10000.0, "rope_scaling": {"rope_type": "yarn", "factor": 4.0,
                "original_max_position_embeddings": 64}
                """#,
                [1.0, 0.23717082, 0.049999997] + slow, 1.1386294
            ),
            (
                #"""
                "rope_parameters": {"rope_type": "yarn", "rope_theta": 10000.0, "factor": 4.0,
                "original_max_position_embeddings": 64, "mscale": 0.7, "mscale_all_dim": 0.4,
                "beta_fast": 16, "beta_slow": 2, "truncate": false}
                """#,
                [1.0, 0.14849025, 0.025] + slow, 1.0394038
            ),
            (
                #"""
                "original_max_position_embeddings": 64, "rope_parameters": {"rope_type": "yarn",
                "factor": null, "attention_factor": 0.9}
                """#,
                [1.0, 0.23717082, 0.049999997] + slow, 0.9
            ),
            (
                #"""
                "rope_parameters": {"rope_type": "longrope", "rope_theta": 10000.0,
                "original_max_position_embeddings": 64,
                "short_factor": [1, 1.1, 1.2, 1.3, 1.5, 2, 3, 4],
                "long_factor": [1, 2, 3, 4, 5, 6, 7, 8]}
                """#,
                [
                    1.0, 0.28747976, 0.083333336, 0.024325214, 0.0066666668, 0.0015811389,
                    0.00033333333, 7.9056947e-05,
                ], 1.1547005
            ),
        ] as [(String, [Float], Float)]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/RotaryPositionsTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/Architectures/RotaryPositionsTests.swift", line: 13, column: 6),
  parameters: [(firstName: "keys",secondName: nil,type: (String).self),(firstName: "frequencies",secondName: nil,type: ([Float]).self),(firstName: "magnitude",secondName: nil,type: (Float).self)],
  testFunction: $s18LanguageModelTests015RotaryPositionsC0V0037anglesequalthereference_ewafdBGDCAmAa4TestfMp_16f75a897493515d45fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests015RotaryPositionsC0V0037anglesequalthereference_ewafdBGDCAmAa4TestfMp_24accessorf75a897493515d45fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests015RotaryPositionsC0V0037anglesequalthereference_ewafdBGDCAmAa4TestfMp_25generatorf75a897493515d45fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests015RotaryPositionsC0V0037anglesequalthereference_ewafdBGDCAmAa4TestfMp_33testContentRecordf75a897493515d45fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests015RotaryPositionsC0V0037anglesequalthereference_ewafdBGDCAmAa4TestfMp_24accessorf75a897493515d45fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/Architectures/RotaryPositionsTests.swift:94:6-94:6
