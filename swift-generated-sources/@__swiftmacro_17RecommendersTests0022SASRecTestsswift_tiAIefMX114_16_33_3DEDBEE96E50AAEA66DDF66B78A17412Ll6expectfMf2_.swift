Testing.__checkBinaryOperation(abs(one - other),{ $0 < $1() },2e-2 * (1 + abs(other)),expression: .__fromBinaryOperation(.__fromSyntaxNode("abs(one - other)"),"<",.__fromSyntaxNode("2e-2 * (1 + abs(other))")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/RecommendersTests/SASRecTests.swift:115:17-115:68
