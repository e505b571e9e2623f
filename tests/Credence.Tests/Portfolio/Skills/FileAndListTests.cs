using Credence.Portfolio.Skills;
using Xunit;
using static Credence.Tests.Portfolio.Skills.MadeRepository;

namespace Credence.Tests.Portfolio.Skills;

public sealed class FileAndListTests
{
    [Theory]
    [InlineData("Dockerfile", "FROM a\nCMD b\n", "docker")]
    [InlineData("compose.yaml", "services:\n  a:\n    image: b\n", "docker")]
    [InlineData("k8s/a.yaml", "apiVersion: apps/v1\nkind: Deployment\n", "kubernetes")]
    [InlineData("main.tf", "provider \"aws\" {}\nresource \"aws_s3_bucket\" \"a\" {}\n", "terraform")]
    [InlineData("main.tf", "resource \"azurerm_resource_group\" \"a\" {}\n", "microsoft-azure")]
    [InlineData(".github/workflows/a.yml", "on: push\njobs:\n  a:\n    runs-on: b\n", "github-actions")]
    [InlineData(".gitlab-ci.yml", "a:\n  script:\n    - b\n", "gitlab-ci")]
    [InlineData("site.yml", "- hosts: all\n", "ansible")]
    [InlineData("template.yaml", "AWSTemplateFormatVersion: 2010-09-09\nResources:\n  A: {}\n", "cloudformation")]
    public void A_file_that_does_something_and_can_be_read_configures(string path, string text, string skill) => Assert.Equal(ProofKind.Configured, SkillsOf((path, text)).Kind(skill));

    [Theory]
    [InlineData("Dockerfile", "# FROM a\nRUN b\n", "docker")]
    [InlineData("Dockerfile", "FROM a\nNOTHING b\n", "docker")]
    [InlineData("k8s/a.yaml", "apiVersion: v1\nkind: Recipe\n", "kubernetes")]
    [InlineData("k8s/a.yaml", "# apiVersion: apps/v1\n# kind: Deployment\n", "kubernetes")]
    [InlineData("main.tf", "# resource \"aws_s3_bucket\" \"a\" {}\n", "terraform")]
    [InlineData(".github/workflows/a.yml", "on: push\n# jobs:\n", "github-actions")]
    [InlineData("docs/workflows/a.yml", "jobs:\n  a:\n    runs-on: b\n", "github-actions")]
    [InlineData("a.ipynb", "not a notebook", "jupyter")]
    public void One_that_cannot_or_does_not_shows_nothing(string path, string text, string skill) => Assert.Null(SkillsOf((path, text)).Kind(skill));

    [Theory]
    [InlineData("requirements-dev.txt", "# torch\n-r requirements.txt\npandas[all]>=2 # rows\n", "pandas requirements-dev.txt:3", "pytorch")]
    [InlineData("pyproject.toml", "[project]\nname = \"torch\"\ndependencies = [\n  \"pandas[all]>=2\",\n]\n[tool.ruff]\nnumpy = true\n", "pandas pyproject.toml:4", "pytorch numpy")]
    [InlineData("pyproject.toml", "[tool.poetry.group.dev.dependencies]\nPandas = \"^2\"\n", "pandas pyproject.toml:2", "")]
    [InlineData("environment.yml", "name: torch\nchannels:\n  - numpy\ndependencies:\n  - conda-forge::pandas=2\n  - pip:\n    - mlflow==2\n", "pandas environment.yml:5|mlflow environment.yml:7", "pytorch numpy")]
    [InlineData("package.json", "{\n  \"name\": \"vue\",\n  \"scripts\": {\"next\": \"a\"},\n  \"devDependencies\": {\n    \"react\": \"1\"\n  }\n}", "react package.json:5", "vue-js next-js")]
    [InlineData("A.csproj", "<Project>\n  <!-- <PackageReference Include=\"NUnit\" /> -->\n  <ItemGroup><PackageReference Include=\"Microsoft.ML\" /></ItemGroup>\n</Project>", "ml-net A.csproj:3", "nunit")]
    [InlineData("B.csproj", "<Project>\r\r\r<ItemGroup>\r\n  <PackageReference Include=\"Microsoft.ML\" /></ItemGroup>\r</Project>", "ml-net B.csproj:2", "")]
    [InlineData("package.json", "{\"dependencies\": {\n\n\"a\": \"1\", \"react\": \"1\",\n\"vue\": \"1\",\n\"react\": \"2\"}}", "react package.json:3|vue-js package.json:4", "")]
    [InlineData("go.mod", "module a\n\nrequire (\n\tgoogle.golang.org/grpc v1.2.3\n\tk8s.io/client-go v0.1.0 // indirect\n)\n", "grpc go.mod:4", "kubernetes")]
    [InlineData("Cargo.toml", "[package]\nname = \"a\"\n[dependencies.polars]\nversion = \"1\"\n", "polars Cargo.toml:3", "")]
    public void A_list_of_dependencies_declares_what_it_lists_and_nothing_else(string path, string text, string declared, string not)
    {
        var skills = SkillsOf((path, text));

        Assert.Equal(declared.Split('|').Order(), skills.Shown.Where(skill => skill.Kind == ProofKind.Declared).Select(skill => $"{skill.Id} {skill.Proofs[0].Place.Where}").Order());
        Assert.All(not.Split(' ', StringSplitOptions.RemoveEmptyEntries), skill => Assert.Null(skills.Kind(skill)));
    }

    [Theory]
    [InlineData("package.json", "{\"dependencies\": {\"react\": ")]
    [InlineData("package.json", "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[")]
    [InlineData("A.csproj", "<!DOCTYPE a [<!ENTITY b \"Microsoft.ML\">]><Project><PackageReference Include=\"&b;\" /></Project>")]
    [InlineData("pyproject.toml", "[project\ndependencies = [\"pandas")]
    [InlineData("package.json", "{\"\\ud800\": 1, \"dependencies\": {\"react\": \"1\"}}")]
    [InlineData("package.json", "{\"dependencies\": {\"react\": \"1\", \"\\udc00\": \"1\"}}")]
    public void A_list_that_is_not_what_its_name_says_shows_nothing(string path, string text) => Assert.Empty(SkillsOf((path, text)).Shown);
}
