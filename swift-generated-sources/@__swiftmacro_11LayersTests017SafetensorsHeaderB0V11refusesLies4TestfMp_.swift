@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11LayersTests017SafetensorsHeaderB0V11refusesLies4TestfMp_17Z8aa1c27710000cd6fMu_(header arg0:String,data arg1:Int,reason arg2:String) async throws -> Void {
  @Sendable func $s11LayersTests017SafetensorsHeaderB0V11refusesLies4TestfMp_7__localfMu0_(header arg0:String,data arg1:Int,reason arg2:String,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11LayersTests017SafetensorsHeaderB0V11refusesLies4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SafetensorsHeaderTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11LayersTests017SafetensorsHeaderB0V11refusesLies4TestfMp_7__localfMu_.refusesLies(header: arg0,data: arg1,reason: arg2))))
  }
  try await $s11LayersTests017SafetensorsHeaderB0V11refusesLies4TestfMp_7__localfMu0_(header: arg0,data: arg1,reason: arg2)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11LayersTests017SafetensorsHeaderB0V11refusesLies4TestfMp_25generator8aa1c27710000cd6fMu_() async -> Testing.Test {
  return .__function(
  named: "refusesLies(header:data:reason:)",
  in: SafetensorsHeaderTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a header that lies is refused, and the lie is named",traits: [],arguments: {[
            (#"{"a":\#(record("F32", "[2]", "[0,8]"))}"#, 7, "offsets within 7 bytes"),
            (#"{"a":\#(record("F32", "[2]", "[0,8]"))}"#, 9, "expected 8 bytes of data, found 9"),
            (
                #"{"a":\#(record("F32", "[3]", "[0,8]"))}"#, 8,
                "expected 12 bytes for F32 [3], found 8"
            ),
            (#"{"a":\#(record("F32", "[2]", "[8,0]"))}"#, 8, "found [8, 0]"),
            (#"{"a":\#(record("F99", "[2]", "[0,8]"))}"#, 8, #"found "F99""#),
            (#"{"a":\#(record("F32", "[-2]", "[0,8]"))}"#, 8, "an integer that is not negative"),
            (#"{"a":\#(record("F32", "[2.0]", "[0,8]"))}"#, 8, #"expected "]""#),
            (#"{"a":\#(record("F32", "[02]", "[0,8]"))}"#, 8, "an integer that is not negative"),
            (
                #"{"a":\#(record("F32", "[4294967296,4294967296]", "[0,0]"))}"#, 0,
                "a shape that fits in memory"
            ),
            (
                #"{"a":\#(record("F32", "[99999999999999999999]", "[0,8]"))}"#, 8,
                "an integer of 63 bits"
            ),
            (
                #"{"a":\#(record("U8", "[4]", "[0,4]")),"b":\#(record("U8", "[4]", "[2,6]"))}"#, 6,
                "an overlap"
            ),
            (
                #"{"a":\#(record("U8", "[4]", "[0,4]")),"b":\#(record("U8", "[4]", "[5,9]"))}"#, 9,
                "a hole"
            ),
            (
                #"{"a":\#(record("U8", "[4]", "[0,4]")),"a":\#(record("U8", "[4]", "[4,8]"))}"#, 8,
                #"found "a" again"#
            ),
            (
                #"{"a":\#(record("U8", "[4]", "[0,4]")),"\u0061":\#(record("U8", "[4]", "[4,8]"))}"#,
                8, #"found "a" again"#
            ),
            (#"{"__metadata__":{"k":"1","k":"2"}}"#, 0, #"found "k" again"#),
            (#"{"__metadata__":{"k":1}}"#, 0, #"expected """#),
            (#"{"__metadata__":{},"__metadata__":{}}"#, 0, "again"),
            (#"{"a":{"dtype":"U8","dtype":"U8","shape":[],"data_offsets":[0,1]}}"#, 1, "once each"),
            (#"{"a":{"dtype":"U8","shape":[],"data_offsets":[0,1],"x":1}}"#, 1, "once each"),
            (#"{"a":{"dtype":"U8","shape":[]}}"#, 0, "a record without one of them"),
            (#"{"a":{"dtype":"U8","shape":[],"data_offsets":[0,1,2]}}"#, 1, "a record without"),
            (#"{"a":[[[[[[[[[[[[[[[["#, 0, #"expected "{""#),
            ("{} {}", 0, "nothing after the header"),
            ("[]", 0, #"expected "{""#),
            ("", 0, "the end of the header"),
            (#"{"a"#, 0, "a closing quote"),
            (#"{"\ud800":1}"#, 0, "half of one"),
            (#"{"\x":1}"#, 0, "an escape of JSON"),
            ("{\"\u{1}\":1}", 0, "no raw control characters"),
        ]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LayersTests/SafetensorsHeaderTests.swift", filePath: "/work/tree/Tests/LayersTests/SafetensorsHeaderTests.swift", line: 48, column: 6),
  parameters: [(firstName: "header",secondName: nil,type: (String).self),(firstName: "data",secondName: nil,type: (Int).self),(firstName: "reason",secondName: nil,type: (String).self)],
  testFunction: $s11LayersTests017SafetensorsHeaderB0V11refusesLies4TestfMp_17Z8aa1c27710000cd6fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11LayersTests017SafetensorsHeaderB0V11refusesLies4TestfMp_24accessor8aa1c27710000cd6fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11LayersTests017SafetensorsHeaderB0V11refusesLies4TestfMp_25generator8aa1c27710000cd6fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11LayersTests017SafetensorsHeaderB0V11refusesLies4TestfMp_33testContentRecord8aa1c27710000cd6fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11LayersTests017SafetensorsHeaderB0V11refusesLies4TestfMp_24accessor8aa1c27710000cd6fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/LayersTests/SafetensorsHeaderTests.swift:105:6-105:6
