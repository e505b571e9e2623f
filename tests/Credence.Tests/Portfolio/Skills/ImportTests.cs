using Credence.Portfolio.Skills;
using Xunit;
using static Credence.Tests.Portfolio.Skills.MadeRepository;

namespace Credence.Tests.Portfolio.Skills;

public sealed class ImportTests
{
    [Theory]
    [InlineData("a.py", "from torch import (\n    nn,\n    optim,\n)\n\nlayer = nn.Linear(2, 1)\n", "pytorch deep-learning neural-networks python")]
    [InlineData("a.py", "import tensorflow as tf\nmodel = tf.keras.Sequential()\n", "tensorflow keras deep-learning python")]
    [InlineData("a.py", "import os, pandas as pd\ntry:\n    pd.read_csv('a')\nexcept OSError:\n    pass\n", "pandas python")]
    [InlineData("a.py", "from azure.ai import ml\nml.command()\n", "azure-machine-learning microsoft-azure")]
    [InlineData("a.py", "from azure.core import exceptions\nexceptions.A()\n", "microsoft-azure")]
    [InlineData("a.py", "import boto3\nqueue = boto3.client('sqs')\n", "aws amazon-sqs")]
    [InlineData("a.ts", "import { useState } from 'react';\nconst [a, b] = useState(1);\n", "react typescript")]
    [InlineData("a.js", "const { S3Client: Client } = require(\"@aws-sdk/client-s3\");\nnew Client({});\n", "amazon-s3 aws javascript")]
    [InlineData("a.js", "import React, {\n  type FC,\n  useMemo as memo,\n} from 'react'\nmemo(() => 1)\n", "react")]
    [InlineData("A.cs", "using Microsoft.ML;\n\nvar context = new MLContext(1);\n", "ml-net machine-learning c-sharp")]
    [InlineData("a.go", "package main\n\nimport (\n\t\"fmt\"\n\tsdk \"github.com/aws/aws-sdk-go-v2/config\"\n)\n\nfunc main() { fmt.Println(sdk.A) }\n", "aws go-language")]
    [InlineData("A.java", "import org.apache.spark.sql.SparkSession;\n\nclass A { SparkSession s; }\n", "apache-spark java")]
    [InlineData("a.rs", "use axum::{routing::get, Router};\n\nfn main() { Router::new(); }\n", "rest-apis rust")]
    [InlineData("a.R", "library(ggplot2)\nggplot(cars)\n", "ggplot2 data-visualization r-language")]
    [InlineData("a.sql", "-- the rows\nSELECT 1;\n", "sql")]
    public void What_is_imported_and_used_is_shown(string path, string code, string skills)
    {
        var shown = SkillsOf((path, code));

        Assert.All(skills.Split(' '), skill => Assert.Equal(ProofKind.Used, shown.Kind(skill)));
    }

    [Theory]
    [InlineData("a.ts", "import { useState } from './react';\nuseState(1);\n", "react")]
    [InlineData("a.ts", "// import { useState } from 'react';\nuseState(1);\n", "react")]
    [InlineData("a.ts", "const text = \"import a from 'react'; a()\";\n", "react")]
    [InlineData("A.cs", "namespace Microsoft.ML;\n\nusing Microsoft.ML;\n\nclass A { MLContext a; }\n", "ml-net")]
    [InlineData("A.cs", "var text = \"\"\"\n    using Microsoft.ML;\n    MLContext\n    \"\"\";\n", "ml-net")]
    [InlineData("a.go", "package main\n\nvar a = []string{\n\t\"github.com/aws/aws-sdk-go-v2\",\n}\n", "aws")]
    [InlineData("a.py", "import boto3\nnames = boto3.client(name)\n# boto3.client('sqs')\n", "amazon-sqs")]
    [InlineData("a.py", "client('sqs')\n", "amazon-sqs")]
    [InlineData("a.sql", "-- SELECT 1;\n", "sql")]
    [InlineData("a.sh", "#!/bin/sh\n# nothing\n", "bash")]
    public void What_only_looks_like_it_is_not(string path, string code, string skill) => Assert.Null(SkillsOf((path, code)).Kind(skill));

    [Fact]
    public void A_notebook_shows_what_its_cells_import_and_the_language()
    {
        var skills = SkillsOf(("a.ipynb", """{"cells": [{"cell_type": "markdown", "source": "import torch"}, {"cell_type": "code", "source": ["import pandas as pd\n", "pd.read_csv('a')"]}]}"""));

        Assert.Equal([ProofKind.Used, ProofKind.Used, ProofKind.Configured, null], new[] { "pandas", "python", "jupyter", "pytorch" }.Select(skills.Kind));
    }
}
