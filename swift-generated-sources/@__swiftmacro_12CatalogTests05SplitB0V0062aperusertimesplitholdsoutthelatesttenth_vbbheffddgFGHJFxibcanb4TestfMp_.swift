@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests05SplitB0V0062aperusertimesplitholdsoutthelatesttenth_vbbheffddgFGHJFxibcanb4TestfMp_16ad253e456dd61046fMu_() async throws -> Void {
  @Sendable func $s12CatalogTests05SplitB0V0062aperusertimesplitholdsoutthelatesttenth_vbbheffddgFGHJFxibcanb4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12CatalogTests05SplitB0V0062aperusertimesplitholdsoutthelatesttenth_vbbheffddgFGHJFxibcanb4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SplitTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12CatalogTests05SplitB0V0062aperusertimesplitholdsoutthelatesttenth_vbbheffddgFGHJFxibcanb4TestfMp_7__localfMu_.`a per-user time split holds out the latest tenth`())))
  }
  try await $s12CatalogTests05SplitB0V0062aperusertimesplitholdsoutthelatesttenth_vbbheffddgFGHJFxibcanb4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests05SplitB0V0062aperusertimesplitholdsoutthelatesttenth_vbbheffddgFGHJFxibcanb4TestfMp_25generatorad253e456dd61046fMu_() async -> Testing.Test {
  return .__function(
  named: "`a per-user time split holds out the latest tenth`()",
  in: SplitTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a per-user time split holds out the latest tenth",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "CatalogTests/SplitTests.swift", filePath: "/work/tree/Tests/CatalogTests/SplitTests.swift", line: 75, column: 6),
  parameters: [],
  testFunction: $s12CatalogTests05SplitB0V0062aperusertimesplitholdsoutthelatesttenth_vbbheffddgFGHJFxibcanb4TestfMp_16ad253e456dd61046fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12CatalogTests05SplitB0V0062aperusertimesplitholdsoutthelatesttenth_vbbheffddgFGHJFxibcanb4TestfMp_24accessorad253e456dd61046fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12CatalogTests05SplitB0V0062aperusertimesplitholdsoutthelatesttenth_vbbheffddgFGHJFxibcanb4TestfMp_25generatorad253e456dd61046fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12CatalogTests05SplitB0V0062aperusertimesplitholdsoutthelatesttenth_vbbheffddgFGHJFxibcanb4TestfMp_33testContentRecordad253e456dd61046fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12CatalogTests05SplitB0V0062aperusertimesplitholdsoutthelatesttenth_vbbheffddgFGHJFxibcanb4TestfMp_24accessorad253e456dd61046fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/CatalogTests/SplitTests.swift:83:6-83:6
