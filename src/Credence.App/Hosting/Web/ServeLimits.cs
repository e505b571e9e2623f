namespace Credence.App.Hosting.Web;

/// <summary>What the server takes on.</summary>
/// <param name="MostBodyBytes">Largest request body (bytes).</param>
/// <param name="MostConnections">Connections at the same time (count).</param>
/// <param name="AnswersPerSecond">Answers computed in a second for one address (count); twice as many at once.</param>
/// <param name="UploadMiBPerMinute">What one address may send in a minute in bodies that are not small (MiB); as much at once.</param>
/// <param name="Longest">Longest time an answer may take.</param>
internal sealed record ServeLimits(int MostBodyBytes, int MostConnections, int AnswersPerSecond, int UploadMiBPerMinute, TimeSpan Longest);
