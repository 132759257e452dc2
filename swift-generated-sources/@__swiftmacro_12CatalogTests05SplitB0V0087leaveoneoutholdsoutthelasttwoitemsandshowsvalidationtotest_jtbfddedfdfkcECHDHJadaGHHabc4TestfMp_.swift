@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests05SplitB0V0087leaveoneoutholdsoutthelasttwoitemsandshowsvalidationtotest_jtbfddedfdfkcECHDHJadaGHHabc4TestfMp_16Z74526c8b80968dafMu_() async throws -> Void {
  @Sendable func $s12CatalogTests05SplitB0V0087leaveoneoutholdsoutthelasttwoitemsandshowsvalidationtotest_jtbfddedfdfkcECHDHJadaGHHabc4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12CatalogTests05SplitB0V0087leaveoneoutholdsoutthelasttwoitemsandshowsvalidationtotest_jtbfddedfdfkcECHDHJadaGHHabc4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SplitTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12CatalogTests05SplitB0V0087leaveoneoutholdsoutthelasttwoitemsandshowsvalidationtotest_jtbfddedfdfkcECHDHJadaGHHabc4TestfMp_7__localfMu_.`leave-one-out holds out the last two items and shows validation to test`())))
  }
  try await $s12CatalogTests05SplitB0V0087leaveoneoutholdsoutthelasttwoitemsandshowsvalidationtotest_jtbfddedfdfkcECHDHJadaGHHabc4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests05SplitB0V0087leaveoneoutholdsoutthelasttwoitemsandshowsvalidationtotest_jtbfddedfdfkcECHDHJadaGHHabc4TestfMp_24generator74526c8b80968dafMu_() async -> Testing.Test {
  return .__function(
  named: "`leave-one-out holds out the last two items and shows validation to test`()",
  in: SplitTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "leave-one-out holds out the last two items and shows validation to test",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "CatalogTests/SplitTests.swift", filePath: "/work/tree/Tests/CatalogTests/SplitTests.swift", line: 20, column: 6),
  parameters: [],
  testFunction: $s12CatalogTests05SplitB0V0087leaveoneoutholdsoutthelasttwoitemsandshowsvalidationtotest_jtbfddedfdfkcECHDHJadaGHHabc4TestfMp_16Z74526c8b80968dafMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12CatalogTests05SplitB0V0087leaveoneoutholdsoutthelasttwoitemsandshowsvalidationtotest_jtbfddedfdfkcECHDHJadaGHHabc4TestfMp_23accessor74526c8b80968dafMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12CatalogTests05SplitB0V0087leaveoneoutholdsoutthelasttwoitemsandshowsvalidationtotest_jtbfddedfdfkcECHDHJadaGHHabc4TestfMp_24generator74526c8b80968dafMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12CatalogTests05SplitB0V0087leaveoneoutholdsoutthelasttwoitemsandshowsvalidationtotest_jtbfddedfdfkcECHDHJadaGHHabc4TestfMp_32testContentRecord74526c8b80968dafMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12CatalogTests05SplitB0V0087leaveoneoutholdsoutthelasttwoitemsandshowsvalidationtotest_jtbfddedfdfkcECHDHJadaGHHabc4TestfMp_23accessor74526c8b80968dafMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/CatalogTests/SplitTests.swift:38:6-38:6
