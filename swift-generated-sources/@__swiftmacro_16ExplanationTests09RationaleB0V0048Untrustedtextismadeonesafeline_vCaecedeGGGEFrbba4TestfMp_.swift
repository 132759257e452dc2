@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16ExplanationTests09RationaleB0V0048Untrustedtextismadeonesafeline_vCaecedeGGGEFrbba4TestfMp_17Z37b2b24ccc7741c6fMu_(text arg0:String,safe arg1:String) async throws -> Void {
  @Sendable func $s16ExplanationTests09RationaleB0V0048Untrustedtextismadeonesafeline_vCaecedeGGGEFrbba4TestfMp_7__localfMu0_(text arg0:String,safe arg1:String,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16ExplanationTests09RationaleB0V0048Untrustedtextismadeonesafeline_vCaecedeGGGEFrbba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(RationaleTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16ExplanationTests09RationaleB0V0048Untrustedtextismadeonesafeline_vCaecedeGGGEFrbba4TestfMp_7__localfMu_.`Untrusted text is made one safe line`(text: arg0,safe: arg1))))
  }
  try await $s16ExplanationTests09RationaleB0V0048Untrustedtextismadeonesafeline_vCaecedeGGGEFrbba4TestfMp_7__localfMu0_(text: arg0,safe: arg1)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16ExplanationTests09RationaleB0V0048Untrustedtextismadeonesafeline_vCaecedeGGGEFrbba4TestfMp_25generator37b2b24ccc7741c6fMu_() async -> Testing.Test {
  return .__function(
  named: "`Untrusted text is made one safe line`(text:safe:)",
  in: RationaleTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Untrusted text is made one safe line",traits: [],arguments: {[
        ("plain", "plain"), ("a\nb\tc", "a b c"), ("\u{1b}]0;x\u{07}y", "]0;x y"),
        ("say “hi” \"now\"", "say 'hi' 'now'"), ("\u{202E}abc\u{2066}", "abc"),
        ("👩‍🚀 宇宙", "👩‍🚀 宇宙"), ("\u{9B}31mred", "31mred"), ("   ", ""),
    ]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "ExplanationTests/RationaleTests.swift", filePath: "/work/tree/Tests/ExplanationTests/RationaleTests.swift", line: 108, column: 6),
  parameters: [(firstName: "text",secondName: nil,type: (String).self),(firstName: "safe",secondName: nil,type: (String).self)],
  testFunction: $s16ExplanationTests09RationaleB0V0048Untrustedtextismadeonesafeline_vCaecedeGGGEFrbba4TestfMp_17Z37b2b24ccc7741c6fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16ExplanationTests09RationaleB0V0048Untrustedtextismadeonesafeline_vCaecedeGGGEFrbba4TestfMp_24accessor37b2b24ccc7741c6fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16ExplanationTests09RationaleB0V0048Untrustedtextismadeonesafeline_vCaecedeGGGEFrbba4TestfMp_25generator37b2b24ccc7741c6fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16ExplanationTests09RationaleB0V0048Untrustedtextismadeonesafeline_vCaecedeGGGEFrbba4TestfMp_33testContentRecord37b2b24ccc7741c6fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16ExplanationTests09RationaleB0V0048Untrustedtextismadeonesafeline_vCaecedeGGGEFrbba4TestfMp_24accessor37b2b24ccc7741c6fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/ExplanationTests/RationaleTests.swift:115:6-115:6
