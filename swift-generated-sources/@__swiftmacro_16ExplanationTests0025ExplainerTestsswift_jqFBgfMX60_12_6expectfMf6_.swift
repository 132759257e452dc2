Testing.__checkBinaryOperation(Set(piece.overlap),{ $0 == $1() },[0, 1],expression: .__fromBinaryOperation(.__fromSyntaxNode("Set(piece.overlap)"),"==",.__fromSyntaxNode("[0, 1]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/ExplainerTests.swift:61:13-61:50
