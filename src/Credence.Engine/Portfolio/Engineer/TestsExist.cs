using Credence.Portfolio.Repositories;

namespace Credence.Portfolio.Engineer;

/// <summary>Test files that hold tests.</summary>
internal static class TestsExist
{
    internal static Finding Of(CheckInput input) => Finding.Found(
        input.Hits("test-function", input.Repository.Files.Where(file => file.Kind == FileKind.Test)), "test files hold tests", "no test file holds a test");
}
