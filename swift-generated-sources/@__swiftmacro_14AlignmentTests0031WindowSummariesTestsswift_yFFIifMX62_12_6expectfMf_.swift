Testing.__checkValue(summaries[item].allSatisfy { abs($0) <= 6 && $0.isFinite },expression: .__fromSyntaxNode("summaries[item].allSatisfy { abs($0) <= 6 && $0.isFinite }"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/WindowSummariesTests.swift:63:13-63:80
