Testing.__checkBinaryOperation(summaries[1],{ $0 == $1() },summaries[2],expression: .__fromBinaryOperation(.__fromSyntaxNode("summaries[1]"),"==",.__fromSyntaxNode("summaries[2]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/WindowSummariesTests.swift:66:9-66:46
