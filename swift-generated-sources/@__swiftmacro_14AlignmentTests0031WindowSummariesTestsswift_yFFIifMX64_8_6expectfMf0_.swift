Testing.__checkBinaryOperation(summaries[2][0],{ $0 < $1() },summaries[0][0],expression: .__fromBinaryOperation(.__fromSyntaxNode("summaries[2][0]"),"<",.__fromSyntaxNode("summaries[0][0]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/WindowSummariesTests.swift:65:9-65:51
