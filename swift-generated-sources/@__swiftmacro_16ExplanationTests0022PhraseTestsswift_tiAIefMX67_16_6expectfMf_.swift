Testing.__checkBinaryOperation(text.contains(own),{ $0 && $1() },!text.lowercased().contains(other),expression: .__fromBinaryOperation(.__fromSyntaxNode("text.contains(own)"),"&&",.__fromSyntaxNode("!text.lowercased().contains(other)")),comments: ["\(text)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/Corpus/PhraseTests.swift:68:17-68:93
