Testing.__checkValue(events.contains {
                                $0.user == neighbor && $0.item == shared && $0.time < now
                            },expression: .__fromSyntaxNode("events.contains {\n                                $0.user == neighbor && $0.item == shared && $0.time < now\n                            }"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/EvidenceLeakTests.swift:75:25-78:31
