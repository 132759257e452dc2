Testing.__checkBinaryOperation(template.rationale(for: evidence(item: 5, all)),{ $0 == $1() },template.rationale(for: evidence(item: 5, all)),expression: .__fromBinaryOperation(.__fromSyntaxNode("template.rationale(for: evidence(item: 5, all))"),"==",.__fromSyntaxNode("template.rationale(for: evidence(item: 5, all))")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/RationaleTests.swift:64:9-66:68
