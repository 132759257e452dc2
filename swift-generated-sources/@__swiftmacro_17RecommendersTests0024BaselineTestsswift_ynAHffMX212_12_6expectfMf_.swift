Testing.__checkBinaryOperation(model.neighbors(of: item),{ $0 == $1() },Array(all.prefix(6)),expression: .__fromBinaryOperation(.__fromSyntaxNode("model.neighbors(of: item)"),"==",.__fromSyntaxNode("Array(all.prefix(6))")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/RecommendersTests/BaselineTests.swift:213:13-213:71
