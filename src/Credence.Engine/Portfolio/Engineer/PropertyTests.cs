using Credence.Portfolio.Repositories;

namespace Credence.Portfolio.Engineer;

/// <summary>Tests over many made inputs.</summary>
internal static class PropertyTests
{
    internal static Finding Of(CheckInput input) => Finding.Found(
        input.Hits("property-test", input.Repository.Files.Where(file => file.Kind is FileKind.Test or FileKind.Code)), "tests run over made inputs", "no property test and no fuzzing");
}
