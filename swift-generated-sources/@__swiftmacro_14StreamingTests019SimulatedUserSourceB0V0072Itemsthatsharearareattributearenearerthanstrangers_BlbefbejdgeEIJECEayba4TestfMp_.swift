@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14StreamingTests019SimulatedUserSourceB0V0072Itemsthatsharearareattributearenearerthanstrangers_BlbefbejdgeEIJECEayba4TestfMp_17Z9aceae58862fddf3fMu_() async throws -> Void {
  @Sendable func $s14StreamingTests019SimulatedUserSourceB0V0072Itemsthatsharearareattributearenearerthanstrangers_BlbefbejdgeEIJECEayba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s14StreamingTests019SimulatedUserSourceB0V0072Itemsthatsharearareattributearenearerthanstrangers_BlbefbejdgeEIJECEayba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SimulatedUserSourceTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s14StreamingTests019SimulatedUserSourceB0V0072Itemsthatsharearareattributearenearerthanstrangers_BlbefbejdgeEIJECEayba4TestfMp_7__localfMu_.`Items that share a rare attribute are nearer than strangers`())))
  }
  try await $s14StreamingTests019SimulatedUserSourceB0V0072Itemsthatsharearareattributearenearerthanstrangers_BlbefbejdgeEIJECEayba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14StreamingTests019SimulatedUserSourceB0V0072Itemsthatsharearareattributearenearerthanstrangers_BlbefbejdgeEIJECEayba4TestfMp_25generator9aceae58862fddf3fMu_() async -> Testing.Test {
  return .__function(
  named: "`Items that share a rare attribute are nearer than strangers`()",
  in: SimulatedUserSourceTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Items that share a rare attribute are nearer than strangers",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "StreamingTests/SimulatedUserSourceTests.swift", filePath: "/work/tree/Tests/StreamingTests/SimulatedUserSourceTests.swift", line: 95, column: 6),
  parameters: [],
  testFunction: $s14StreamingTests019SimulatedUserSourceB0V0072Itemsthatsharearareattributearenearerthanstrangers_BlbefbejdgeEIJECEayba4TestfMp_17Z9aceae58862fddf3fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s14StreamingTests019SimulatedUserSourceB0V0072Itemsthatsharearareattributearenearerthanstrangers_BlbefbejdgeEIJECEayba4TestfMp_24accessor9aceae58862fddf3fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s14StreamingTests019SimulatedUserSourceB0V0072Itemsthatsharearareattributearenearerthanstrangers_BlbefbejdgeEIJECEayba4TestfMp_25generator9aceae58862fddf3fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s14StreamingTests019SimulatedUserSourceB0V0072Itemsthatsharearareattributearenearerthanstrangers_BlbefbejdgeEIJECEayba4TestfMp_33testContentRecord9aceae58862fddf3fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s14StreamingTests019SimulatedUserSourceB0V0072Itemsthatsharearareattributearenearerthanstrangers_BlbefbejdgeEIJECEayba4TestfMp_24accessor9aceae58862fddf3fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/StreamingTests/SimulatedUserSourceTests.swift:105:6-105:6
