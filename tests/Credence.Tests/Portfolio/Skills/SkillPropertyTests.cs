using CsCheck;
using Credence.Portfolio.Skills;
using Xunit;

namespace Credence.Tests.Portfolio.Skills;

public sealed class SkillPropertyTests
{
    private static readonly (string Path, string Text)[] Pieces =
    [
        ("a.py", "import numpy as np\nnp.zeros(1)\n"), ("b.py", "import torch\n"), ("c/d.py", "\"\"\"import keras\n"), ("e.ipynb", "{\"cells\": [{\"cell_type\": \"code\", \"source\": \"import pandas\\npandas.A\"}]}"),
        ("requirements.txt", "mlflow\n\n"), ("package.json", "{\"dependencies\":{\"react\":\"1\"}}"), ("Dockerfile", "FROM a\nCMD b"), ("f.ts", "import 'react'"), ("g.cs", "using Xunit;\n[Fact]\n"), ("h.tf", "data \"a\" \"b\" {}"),
        ("i.yml", "apiVersion: 1\nkind: Pod"), ("README.md", "PyTorch and TensorFlow"), ("vendor/j.py", "import scipy\nscipy.a"), ("k.sql", "select 1"), ("l.go", "import \"testing\"\nfunc A(t *testing.T) {}"),
    ];

    private static readonly string[] Bits = ["\"", "'", "\"\"\"", "'''", "`", "#", "//", "/*", "*/", "\\", "\n", "\r\n", "a", "import x", " ", "@\""];

    [Fact]
    public void Every_skill_has_a_line_of_a_file_that_shows_it() =>
        Gen.Bool.Array[Pieces.Length].Select(Gen.Bool).Sample(
            (chosen, isWindows) =>
            {
                var files = Pieces.Where((_, place) => chosen[place]).Select(piece => (piece.Path, Text: isWindows ? piece.Text.Replace("\n", "\r\n", StringComparison.Ordinal) : piece.Text)).Append((Path: "z.txt", Text: "z")).ToArray();

                var shown = MadeRepository.SkillsOf(files).Shown;

                Assert.All(shown.SelectMany(skill => skill.Proofs), proof =>
                {
                    var text = Assert.Single(files, file => file.Path == proof.Place.Path).Text;
                    Assert.True(proof.Place.Path.EndsWith(".ipynb", StringComparison.Ordinal) || proof.Place.Line <= text.Split('\n').Length);
                    Assert.NotEmpty(proof.Place.Text);
                    Assert.DoesNotContain("vendor/", proof.Place.Path, StringComparison.Ordinal);
                });
                Assert.Equal(shown.OrderBy(skill => skill.Kind).ThenBy(skill => skill.Id, StringComparer.Ordinal).Select(skill => skill.Id), shown.Select(skill => skill.Id));
            },
            iter: 60);

    [Fact]
    public void Blanking_keeps_every_place_and_every_line_end() =>
        Gen.Int[0, Bits.Length - 1].Array[0, 40].Select(bits => string.Concat(bits.Select(bit => Bits[bit]))).Select(Gen.Int[0, (int)CodeLanguage.R]).Sample(
            (text, number) =>
            {
                var code = CodeText.Of(text, (CodeLanguage)number);

                Assert.Equal(text.Length, code.Code.Length);
                Assert.All(Enumerable.Range(0, text.Length), place =>
                {
                    Assert.True(code.Code[place] == text[place] || code.Code[place] == ' ');
                    Assert.True(code.WithTexts[place] == text[place] || code.WithTexts[place] == ' ');
                    Assert.Equal(text[place] == '\n', code.Code[place] == '\n');
                });
            },
            iter: 2000);

    [Theory]
    [InlineData("a = \"x # y\" # z", "Python", "a =            ", "a = \"x # y\"    ")]
    [InlineData("a = @\"\\\"; b", "CSharp", "a = @   ; b", "a = @\"\\\"; b")]
    [InlineData("f<'a>(x) // y", "Rust", "f<'a>(x)     ", "f<'a>(x)     ")]
    [InlineData("a = '\"'; b", "Rust", "a =    ; b", "a = '\"'; b")]
    [InlineData("a = `x\n// y`; b", "JavaScript", "a =   \n     ; b", "a = `x\n// y`; b")]
    public void Comments_and_texts_are_told_apart(string text, string language, string code, string withTexts)
    {
        var read = CodeText.Of(text, Enum.Parse<CodeLanguage>(language));

        Assert.Equal((code, withTexts), (read.Code, read.WithTexts));
    }
}
