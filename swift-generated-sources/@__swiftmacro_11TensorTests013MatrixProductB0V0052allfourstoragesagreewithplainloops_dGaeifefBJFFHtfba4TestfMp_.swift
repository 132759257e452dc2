@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests013MatrixProductB0V0052allfourstoragesagreewithplainloops_dGaeifefBJFFHtfba4TestfMp_16afe50300a1473bc7fMu_(m arg0:Int) async throws -> Void {
  @Sendable func $s11TensorTests013MatrixProductB0V0052allfourstoragesagreewithplainloops_dGaeifefBJFFHtfba4TestfMp_7__localfMu0_(m arg0:Int,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11TensorTests013MatrixProductB0V0052allfourstoragesagreewithplainloops_dGaeifefBJFFHtfba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(MatrixProductTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11TensorTests013MatrixProductB0V0052allfourstoragesagreewithplainloops_dGaeifefBJFFHtfba4TestfMp_7__localfMu_.`all four storages agree with plain loops`(m: arg0))))
  }
  try await $s11TensorTests013MatrixProductB0V0052allfourstoragesagreewithplainloops_dGaeifefBJFFHtfba4TestfMp_7__localfMu0_(m: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests013MatrixProductB0V0052allfourstoragesagreewithplainloops_dGaeifefBJFFHtfba4TestfMp_25generatorafe50300a1473bc7fMu_() async -> Testing.Test {
  return .__function(
  named: "`all four storages agree with plain loops`(m:)",
  in: MatrixProductTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "all four storages agree with plain loops",traits: [],arguments: {[1, 3, 16, 33]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TensorTests/MatrixProductTests.swift", filePath: "/work/tree/Tests/TensorTests/MatrixProductTests.swift", line: 5, column: 6),
  parameters: [(firstName: "m",secondName: nil,type: (Int).self)],
  testFunction: $s11TensorTests013MatrixProductB0V0052allfourstoragesagreewithplainloops_dGaeifefBJFFHtfba4TestfMp_16afe50300a1473bc7fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11TensorTests013MatrixProductB0V0052allfourstoragesagreewithplainloops_dGaeifefBJFFHtfba4TestfMp_24accessorafe50300a1473bc7fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11TensorTests013MatrixProductB0V0052allfourstoragesagreewithplainloops_dGaeifefBJFFHtfba4TestfMp_25generatorafe50300a1473bc7fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11TensorTests013MatrixProductB0V0052allfourstoragesagreewithplainloops_dGaeifefBJFFHtfba4TestfMp_33testContentRecordafe50300a1473bc7fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11TensorTests013MatrixProductB0V0052allfourstoragesagreewithplainloops_dGaeifefBJFFHtfba4TestfMp_24accessorafe50300a1473bc7fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/TensorTests/MatrixProductTests.swift:30:6-30:6
