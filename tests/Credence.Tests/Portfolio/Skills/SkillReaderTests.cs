using Credence.Portfolio.Skills;
using Xunit;
using static Credence.Tests.Portfolio.Skills.MadeRepository;

namespace Credence.Tests.Portfolio.Skills;

public sealed class SkillReaderTests
{
    private const string Model = "from sklearn.ensemble import RandomForestClassifier\n\n\ndef model():\n    return RandomForestClassifier()\n";

    [Fact]
    public void The_made_repository_shows_what_its_code_files_and_lists_show()
    {
        var skills = Golden(_ => { });

        Assert.Equal(
            """
            automated-testing Used tests/test_prepare.py:1
            fastapi Used src/serve.py:3
            feature-engineering Used src/train.py:4
            machine-learning Used src/train.py:1
            model-evaluation Used src/train.py:5
            monitoring Used src/serve.py:4
            prometheus Used src/serve.py:4
            property-based-testing Used tests/test_prepare.py:1
            python Used src/prepare.py:1
            regression-models Used src/train.py:1
            rest-apis Used src/serve.py:3
            scikit-learn Used src/train.py:1
            scipy Used src/watch.py:1
            statistics Used src/watch.py:1
            ci-cd Configured .github/workflows/ci.yml:2
            containers Configured Dockerfile:1
            docker Configured Dockerfile:1
            github-actions Configured .github/workflows/ci.yml:2
            jupyter Configured notebooks/look.ipynb:1
            numpy Declared requirements.txt:1
            """,
            string.Join("\n", skills.Shown.Select(skill => $"{skill.Id} {skill.Kind} {skill.Proofs[0].Place.Where}")));
        Assert.Empty(skills.OnlyNamed);
    }

    [Fact]
    public void A_use_says_where_it_is_imported_and_where_it_is_first_used()
    {
        var proof = Golden(_ => { }).Shown.First(skill => skill.Id == "regression-models").Proofs[0];

        Assert.Equal(("from sklearn.linear_model import LogisticRegression", 10), (proof.Place.Text, proof.UsedAt));
    }

    [Theory]
    [InlineData("# import xgboost\nmodel = xgboost\n")]
    [InlineData("\"\"\"\nimport xgboost\nxgboost.train()\n\"\"\"\nx = 1\n")]
    [InlineData("text = '''\nimport xgboost\n'''\nprint(text)\n")]
    [InlineData("from .xgboost import train\ntrain()\n")]
    [InlineData("import xgboosted\nxgboosted.train()\n")]
    [InlineData("print('import xgboost; xgboost.train()')\n")]
    public void What_only_looks_like_an_import_shows_nothing(string code) =>
        Assert.Null(SkillsOf(("src/train.py", code)).Kind("xgboost"));

    [Theory]
    [InlineData("import xgboost\n\nx = 1\n")]
    [InlineData("import xgboost as xgb\n\n# xgb.train()\nprint('xgb')\n")]
    [InlineData("from xgboost import *\n")]
    [InlineData("import xgboost\nmodel.xgboost()\n")]
    public void An_import_that_nothing_uses_is_no_more_than_declared(string code) =>
        Assert.Equal(ProofKind.Declared, SkillsOf(("src/train.py", code)).Kind("xgboost"));

    [Theory]
    [InlineData("src/xgboost.py")]
    [InlineData("xgboost.py")]
    [InlineData("xgboost/__init__.py")]
    [InlineData("src/xgboost/core.py")]
    public void A_module_of_the_repository_under_a_packages_name_is_not_the_package(string path)
    {
        const string Code = "import xgboost\nxgboost.train()\n";

        Assert.Equal(ProofKind.Used, SkillsOf(("src/train.py", Code), ("other/deep/xgboost.py", "x = 1\n")).Kind("xgboost"));
        Assert.Null(SkillsOf(("src/train.py", Code), (path, "def train(): pass\n")).Kind("xgboost"));
    }

    [Fact]
    public void A_name_in_the_README_is_only_named()
    {
        var skills = SkillsOf(("README.md", "# It uses XGBoost and scikit-learn\n"), ("src/train.py", Model));

        Assert.Equal(["xgboost"], skills.OnlyNamed);
        Assert.Null(skills.Kind("xgboost"));
    }

    [Fact]
    public void The_package_of_an_import_name_is_another_than_the_package_of_that_name()
    {
        Assert.Null(SkillsOf(("requirements.txt", "sklearn==0.0\n")).Kind("scikit-learn"));
        Assert.Equal(ProofKind.Declared, SkillsOf(("requirements.txt", "Scikit_Learn==1.5.2\n")).Kind("scikit-learn"));
        Assert.Null(SkillsOf(("src/train.py", "import scikit_learn\nscikit_learn.fit()\n")).Kind("scikit-learn"));
        Assert.Equal(ProofKind.Used, SkillsOf(("src/train.py", Model)).Kind("scikit-learn"));
    }

    [Fact]
    public void Code_of_others_kept_along_shows_nothing()
    {
        var skills = SkillsOf(("vendor/train.py", Model), ("node_modules/a/package.json", "{\"dependencies\": {\"react\": \"1\"}}"), ("third_party/Dockerfile", "FROM a\nCMD b\n"));

        Assert.Empty(skills.Shown);
    }

    [Fact]
    public void A_near_duplicate_of_a_larger_file_is_left_out_and_counted()
    {
        var text = Model + string.Concat(Enumerable.Range(0, 40).Select(number => FormattableString.Invariant($"\n\ndef step_{number}(rows):\n    return rows[{number}]\n")));

        var skills = SkillsOf(("a.py", text + "\nx = 1\n"), ("b.py", text));

        Assert.Equal(1, skills.Copies);
        Assert.Equal(["a.py"], skills.Shown.First(skill => skill.Id == "scikit-learn").Proofs.Select(proof => proof.Place.Path));
    }

    [Fact]
    public void A_line_that_holds_a_key_is_not_quoted()
    {
        const string Key = "AKI" + "AQ7ZWL2K9RB4MHD5V";

        var skills = SkillsOf(("a.py", $"import boto3\nclient = boto3.client(\"s3\", aws_access_key_id=\"{Key}\")\n"));

        Assert.Equal("a.py:2", skills.Where("amazon-s3"));
        Assert.DoesNotContain(skills.Shown.SelectMany(skill => skill.Proofs), proof => proof.Place.Text.Contains(Key, StringComparison.Ordinal));
    }
}
