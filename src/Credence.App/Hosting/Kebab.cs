using System.Text.Json;

namespace Credence.App.Hosting;

/// <summary>Names of closed sets as they stand in data files and JSON.</summary>
internal static class Kebab
{
    /// <summary>The value's name in kebab-case: <c>ExamRetired</c> is <c>exam-retired</c>.</summary>
    internal static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
