Testing.__checkBinaryOperation(hidden[number].count,{ $0 == $1() },rows.count * width,expression: .__fromBinaryOperation(.__fromSyntaxNode("hidden[number].count"),"==",.__fromSyntaxNode("rows.count * width")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Inference/SessionCandidatesTests.swift:88:13-88:64
