namespace JdPartnership.Data.SqlServer;

/// <summary>For services that speak SQL Server's protocol but want other limits; <c>null</c> keeps the provider's own.</summary>
/// <param name="MaxBatchSize">Statements sent together by one save.</param>
/// <param name="CommandTimeout">Seconds a statement may take.</param>
public sealed record SqlServerSettings(int? MaxBatchSize = null, int? CommandTimeout = null);
