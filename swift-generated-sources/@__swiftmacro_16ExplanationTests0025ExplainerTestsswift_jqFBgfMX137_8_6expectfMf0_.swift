Testing.__checkBinaryOperation(abs((drama?.weight ?? 0) - weight),{ $0 < $1() },1e-6,expression: .__fromBinaryOperation(.__fromSyntaxNode("abs((drama?.weight ?? 0) - weight)"),"<",.__fromSyntaxNode("1e-6")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/ExplainerTests.swift:138:9-138:59
