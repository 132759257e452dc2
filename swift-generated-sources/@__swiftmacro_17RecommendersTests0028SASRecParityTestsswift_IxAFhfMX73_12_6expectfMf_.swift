Testing.__checkBinaryOperation(fixture.excess(run.propagate(), expected),{ $0 <= $1() },1,expression: .__fromBinaryOperation(.__fromSyntaxNode("fixture.excess(run.propagate(), expected)"),"<=",.__fromSyntaxNode("1")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/RecommendersTests/SASRecParityTests.swift:74:13-74:68
