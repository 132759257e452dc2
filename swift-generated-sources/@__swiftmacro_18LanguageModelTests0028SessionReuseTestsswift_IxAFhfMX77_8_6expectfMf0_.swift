Testing.__checkBinaryOperation(hidden.count,{ $0 == $1() },4 * model.architecture.inputWidth,expression: .__fromBinaryOperation(.__fromSyntaxNode("hidden.count"),"==",.__fromSyntaxNode("4 * model.architecture.inputWidth")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Inference/SessionReuseTests.swift:78:9-78:67
