Testing.__checkBinaryOperation(RationaleGrammar.rationale.recognition(
                    of: sentence.text, filling: .listed(fillings)),{ $0 != $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode("RationaleGrammar.rationale.recognition(\n                    of: sentence.text, filling: .listed(fillings))"),"!=",.__fromSyntaxNode("nil")),comments: ["\(sentence.text)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/Corpus/PhraseTests.swift:25:13-27:95
