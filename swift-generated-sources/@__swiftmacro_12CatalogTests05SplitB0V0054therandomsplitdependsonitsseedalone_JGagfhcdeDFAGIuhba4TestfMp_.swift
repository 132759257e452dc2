@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests05SplitB0V0054therandomsplitdependsonitsseedalone_JGagfhcdeDFAGIuhba4TestfMp_17Z6e2f33883261b267fMu_() async throws -> Void {
  @Sendable func $s12CatalogTests05SplitB0V0054therandomsplitdependsonitsseedalone_JGagfhcdeDFAGIuhba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12CatalogTests05SplitB0V0054therandomsplitdependsonitsseedalone_JGagfhcdeDFAGIuhba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SplitTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12CatalogTests05SplitB0V0054therandomsplitdependsonitsseedalone_JGagfhcdeDFAGIuhba4TestfMp_7__localfMu_.`the random split depends on its seed alone`())))
  }
  try await $s12CatalogTests05SplitB0V0054therandomsplitdependsonitsseedalone_JGagfhcdeDFAGIuhba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests05SplitB0V0054therandomsplitdependsonitsseedalone_JGagfhcdeDFAGIuhba4TestfMp_25generator6e2f33883261b267fMu_() async -> Testing.Test {
  return .__function(
  named: "`the random split depends on its seed alone`()",
  in: SplitTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "the random split depends on its seed alone",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "CatalogTests/SplitTests.swift", filePath: "/work/tree/Tests/CatalogTests/SplitTests.swift", line: 92, column: 6),
  parameters: [],
  testFunction: $s12CatalogTests05SplitB0V0054therandomsplitdependsonitsseedalone_JGagfhcdeDFAGIuhba4TestfMp_17Z6e2f33883261b267fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12CatalogTests05SplitB0V0054therandomsplitdependsonitsseedalone_JGagfhcdeDFAGIuhba4TestfMp_24accessor6e2f33883261b267fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12CatalogTests05SplitB0V0054therandomsplitdependsonitsseedalone_JGagfhcdeDFAGIuhba4TestfMp_25generator6e2f33883261b267fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12CatalogTests05SplitB0V0054therandomsplitdependsonitsseedalone_JGagfhcdeDFAGIuhba4TestfMp_33testContentRecord6e2f33883261b267fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12CatalogTests05SplitB0V0054therandomsplitdependsonitsseedalone_JGagfhcdeDFAGIuhba4TestfMp_24accessor6e2f33883261b267fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/CatalogTests/SplitTests.swift:98:6-98:6
