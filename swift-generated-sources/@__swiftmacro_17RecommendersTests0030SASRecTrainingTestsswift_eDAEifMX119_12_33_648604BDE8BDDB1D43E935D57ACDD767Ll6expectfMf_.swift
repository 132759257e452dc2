Testing.__checkClosureCall(throws: ModelFileError.self,performing: {
                try SASRecTraining(
                    resuming: file, on: TrainingFixture.sequences(), dataset: "other",
                    split: "none")
            },expression: .__fromSyntaxNode(#"try SASRecTraining(\#n                    resuming: file, on: TrainingFixture.sequences(), dataset: "other",\#n                    split: "none")"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/RecommendersTests/SASRecTrainingTests.swift:120:13-124:14
