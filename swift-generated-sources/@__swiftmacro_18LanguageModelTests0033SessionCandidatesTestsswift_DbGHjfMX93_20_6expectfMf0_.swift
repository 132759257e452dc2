Testing.__checkBinaryOperation(abs(difference),{ $0 < $1() },1e-4,expression: .__fromBinaryOperation(.__fromSyntaxNode("abs(difference)"),"<",.__fromSyntaxNode("1e-4")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Inference/SessionCandidatesTests.swift:94:21-94:52
