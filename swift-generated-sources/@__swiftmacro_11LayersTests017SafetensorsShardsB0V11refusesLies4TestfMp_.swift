@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11LayersTests017SafetensorsShardsB0V11refusesLies4TestfMp_16de3dcf03bcc8fba4fMu_(index arg0:String,part arg1:String) async throws -> Void {
  @Sendable func $s11LayersTests017SafetensorsShardsB0V11refusesLies4TestfMp_7__localfMu0_(index arg0:String,part arg1:String,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11LayersTests017SafetensorsShardsB0V11refusesLies4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SafetensorsShardsTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11LayersTests017SafetensorsShardsB0V11refusesLies4TestfMp_7__localfMu_.refusesLies(index: arg0,part: arg1))))
  }
  try await $s11LayersTests017SafetensorsShardsB0V11refusesLies4TestfMp_7__localfMu0_(index: arg0,part: arg1)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11LayersTests017SafetensorsShardsB0V11refusesLies4TestfMp_25generatorde3dcf03bcc8fba4fMu_() async -> Testing.Test {
  return .__function(
  named: "refusesLies(index:part:)",
  in: SafetensorsShardsTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "an index that lies is refused, and the lie is named",traits: [],arguments: {[
            (#"{"weight_map": {"a": "../one.safetensors"}}"#, "beside the index"),
            (#"{"weight_map": {"a": "/etc/passwd"}}"#, "beside the index"),
            (#"{"weight_map": {"a": "one"}}"#, "beside the index"),
            (#"{"weight_map": {"a": ".safetensors"}}"#, "beside the index"),
            (#"{"weight_map": {"a": "one\u0000.safetensors"}}"#, "beside the index"),
            (#"{"weight_map": {"a": "\u202eone.safetensors"}}"#, "No such file"),
            (#"{"weight_map": {"a": "none.safetensors"}}"#, "No such file"),
            (#"{"weight_map": {"a": "two.safetensors"}}"#, #"tensor "a": expected the tensor"#),
            (#"{"weight_map": {"c": "one.safetensors"}}"#, #"tensor "c": expected the tensor"#),
            (
                #"{"weight_map": {"a": "one.safetensors", "a": "two.safetensors"}}"#,
                "each key once"
            ),
            (#"{"weight_map": {}, "weight_map": {}}"#, "each name once"),
            (#"{"weight_map": {"a": 1}}"#, "expected \""),
            (#"{"weight_map": []}"#, "expected \"{\""),
            (#"{"metadata": {"a": {}}, "weight_map": {}}"#, "a string, number"),
            (#"{"metadata": {}}"#, "a weight_map"),
            (#"{"weight_map": {}} x"#, "nothing after the index"),
            (#"{"weight_map": {}, "more": {}}"#, "metadata and weight_map"),
            ("", "the end of the index"),
        ]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LayersTests/SafetensorsShardsTests.swift", filePath: "/work/tree/Tests/LayersTests/SafetensorsShardsTests.swift", line: 56, column: 6),
  parameters: [(firstName: "index",secondName: nil,type: (String).self),(firstName: "part",secondName: nil,type: (String).self)],
  testFunction: $s11LayersTests017SafetensorsShardsB0V11refusesLies4TestfMp_16de3dcf03bcc8fba4fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11LayersTests017SafetensorsShardsB0V11refusesLies4TestfMp_24accessorde3dcf03bcc8fba4fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11LayersTests017SafetensorsShardsB0V11refusesLies4TestfMp_25generatorde3dcf03bcc8fba4fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11LayersTests017SafetensorsShardsB0V11refusesLies4TestfMp_33testContentRecordde3dcf03bcc8fba4fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11LayersTests017SafetensorsShardsB0V11refusesLies4TestfMp_24accessorde3dcf03bcc8fba4fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/LayersTests/SafetensorsShardsTests.swift:84:6-84:6
