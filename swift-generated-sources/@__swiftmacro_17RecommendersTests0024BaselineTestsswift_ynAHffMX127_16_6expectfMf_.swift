Testing.__checkBinaryOperation(abs(Double(score) - exact),{ $0 < $1() },1e-5 * max(1, exact),expression: .__fromBinaryOperation(.__fromSyntaxNode("abs(Double(score) - exact)"),"<",.__fromSyntaxNode("1e-5 * max(1, exact)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/RecommendersTests/BaselineTests.swift:128:17-128:75
