@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16ExplanationTests09ExplainerB0V0071Latentscomputedaheadofneedchangenothingbutthewait_GkbifceghddIEHJGDaxba4TestfMp_17Z6212e76bb75eda0bfMu_() async throws -> Void {
  @Sendable func $s16ExplanationTests09ExplainerB0V0071Latentscomputedaheadofneedchangenothingbutthewait_GkbifceghddIEHJGDaxba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16ExplanationTests09ExplainerB0V0071Latentscomputedaheadofneedchangenothingbutthewait_GkbifceghddIEHJGDaxba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ExplainerTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16ExplanationTests09ExplainerB0V0071Latentscomputedaheadofneedchangenothingbutthewait_GkbifceghddIEHJGDaxba4TestfMp_7__localfMu_.`Latents computed ahead of need change nothing but the wait`())))
  }
  try await $s16ExplanationTests09ExplainerB0V0071Latentscomputedaheadofneedchangenothingbutthewait_GkbifceghddIEHJGDaxba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16ExplanationTests09ExplainerB0V0071Latentscomputedaheadofneedchangenothingbutthewait_GkbifceghddIEHJGDaxba4TestfMp_25generator6212e76bb75eda0bfMu_() async -> Testing.Test {
  return .__function(
  named: "`Latents computed ahead of need change nothing but the wait`()",
  in: ExplainerTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Latents computed ahead of need change nothing but the wait",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "ExplanationTests/ExplainerTests.swift", filePath: "/work/tree/Tests/ExplanationTests/ExplainerTests.swift", line: 184, column: 6),
  parameters: [],
  testFunction: $s16ExplanationTests09ExplainerB0V0071Latentscomputedaheadofneedchangenothingbutthewait_GkbifceghddIEHJGDaxba4TestfMp_17Z6212e76bb75eda0bfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16ExplanationTests09ExplainerB0V0071Latentscomputedaheadofneedchangenothingbutthewait_GkbifceghddIEHJGDaxba4TestfMp_24accessor6212e76bb75eda0bfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16ExplanationTests09ExplainerB0V0071Latentscomputedaheadofneedchangenothingbutthewait_GkbifceghddIEHJGDaxba4TestfMp_25generator6212e76bb75eda0bfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16ExplanationTests09ExplainerB0V0071Latentscomputedaheadofneedchangenothingbutthewait_GkbifceghddIEHJGDaxba4TestfMp_33testContentRecord6212e76bb75eda0bfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16ExplanationTests09ExplainerB0V0071Latentscomputedaheadofneedchangenothingbutthewait_GkbifceghddIEHJGDaxba4TestfMp_24accessor6212e76bb75eda0bfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/ExplanationTests/ExplainerTests.swift:197:6-197:6
