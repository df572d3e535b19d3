using System.Data.Common;
using System.Reflection;

namespace JdPartnership.Data.Providers;

/// <summary>The provider's database without EF: for what a start asks before EF's model is made, which takes longer than all the rest of it.</summary>
/// <param name="Connections">Connections to the database itself, never to its replica.</param>
/// <param name="Migrations">The assembly that holds the provider's migrations.</param>
/// <param name="CountHistories">Counts the tables of applied migrations: none as long as no migration has run.</param>
public sealed record DirectDatabase(DbDataSource Connections, Assembly Migrations, string CountHistories);
