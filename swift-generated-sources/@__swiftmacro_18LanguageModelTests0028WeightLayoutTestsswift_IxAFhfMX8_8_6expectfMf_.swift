Testing.__checkBinaryOperation(first.outputs == 12 && first.index == 0,{ $0 && $1() },second.index == 1,expression: .__fromBinaryOperation(.__fromSyntaxNode("first.outputs == 12 && first.index == 0"),"&&",.__fromSyntaxNode("second.index == 1")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/WeightLayoutTests.swift:9:9-9:78
