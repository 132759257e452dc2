Testing.__checkBinaryOperation(events[2].loss,{ $0 < $1() },events[0].loss / 2,expression: .__fromBinaryOperation(.__fromSyntaxNode("events[2].loss"),"<",.__fromSyntaxNode("events[0].loss / 2")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Training/LanguageModelTrainingTests.swift:99:9-99:53
