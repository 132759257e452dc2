@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13AutodiffTests06FrozenB0V0074blocksrunagainoneatatimegivethegradientofthewhole_FkbdfdcbeedicdCEEFDFaAba4TestfMp_15c5e00cf64c1643dfMu_() async throws -> Void {
  @Sendable func $s13AutodiffTests06FrozenB0V0074blocksrunagainoneatatimegivethegradientofthewhole_FkbdfdcbeedicdCEEFDFaAba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13AutodiffTests06FrozenB0V0074blocksrunagainoneatatimegivethegradientofthewhole_FkbdfdcbeedicdCEEFDFaAba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(FrozenTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13AutodiffTests06FrozenB0V0074blocksrunagainoneatatimegivethegradientofthewhole_FkbdfdcbeedicdCEEFDFaAba4TestfMp_7__localfMu_.`blocks run again one at a time give the gradient of the whole`())))
  }
  try await $s13AutodiffTests06FrozenB0V0074blocksrunagainoneatatimegivethegradientofthewhole_FkbdfdcbeedicdCEEFDFaAba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13AutodiffTests06FrozenB0V0074blocksrunagainoneatatimegivethegradientofthewhole_FkbdfdcbeedicdCEEFDFaAba4TestfMp_24generatorc5e00cf64c1643dfMu_() async -> Testing.Test {
  return .__function(
  named: "`blocks run again one at a time give the gradient of the whole`()",
  in: FrozenTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "blocks run again one at a time give the gradient of the whole",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "AutodiffTests/FrozenTests.swift", filePath: "/work/tree/Tests/AutodiffTests/FrozenTests.swift", line: 72, column: 6),
  parameters: [],
  testFunction: $s13AutodiffTests06FrozenB0V0074blocksrunagainoneatatimegivethegradientofthewhole_FkbdfdcbeedicdCEEFDFaAba4TestfMp_15c5e00cf64c1643dfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13AutodiffTests06FrozenB0V0074blocksrunagainoneatatimegivethegradientofthewhole_FkbdfdcbeedicdCEEFDFaAba4TestfMp_23accessorc5e00cf64c1643dfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13AutodiffTests06FrozenB0V0074blocksrunagainoneatatimegivethegradientofthewhole_FkbdfdcbeedicdCEEFDFaAba4TestfMp_24generatorc5e00cf64c1643dfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13AutodiffTests06FrozenB0V0074blocksrunagainoneatatimegivethegradientofthewhole_FkbdfdcbeedicdCEEFDFaAba4TestfMp_32testContentRecordc5e00cf64c1643dfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13AutodiffTests06FrozenB0V0074blocksrunagainoneatatimegivethegradientofthewhole_FkbdfdcbeedicdCEEFDFaAba4TestfMp_23accessorc5e00cf64c1643dfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/AutodiffTests/FrozenTests.swift:92:6-92:6
