using JdPartnership.TestKit.Databases;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Tests.Common;

/// <summary>SQL Server may lose a connection in the middle of a transaction; the unit of work then does the whole of it again.</summary>
public sealed class RetriedTransactionTests
{
    [Fact]
    public async Task InTransaction_LostAfterASave_IsDoneAgainAsAWhole()
    {
        await using var database = await SqliteTestDatabase.CreateAsync();
        await using var context = ShakyConnection.Open(database);
        var unitOfWork = ShakyConnection.UnitOfWork(context);
        var attempts = 0;

        await unitOfWork.InTransactionAsync(
            async token =>
            {
                attempts++;
                context.Add(TestData.College("甲学院"));
                await unitOfWork.SaveChangesAsync(token);
                if (attempts == 1)
                {
                    throw new TimeoutException();
                }
            },
            default);

        Assert.Equal(2, attempts);
        Assert.Equal(1, await context.Colleges.CountAsync());
        Assert.Equal(1, await context.ChangeEntries.CountAsync());
    }

    /// <summary>A retry would take it away: then the first attempt must not have it either, or only a lost connection shows the mistake.</summary>
    [Fact]
    public async Task WhatWasLoadedBefore_IsNoLongerTracked_AfterAnyTransaction()
    {
        await using var database = await SqliteTestDatabase.CreateAsync();
        await database.StoreAsync(TestData.College("甲学院"));
        await using var context = ShakyConnection.Open(database);
        var college = await context.Colleges.AsTracking().SingleAsync();

        await ShakyConnection.UnitOfWork(context).InTransactionAsync(_ => Task.CompletedTask, default);

        Assert.Equal(EntityState.Detached, context.Entry(college).State);
    }

    [Fact]
    public async Task UnsavedChanges_AreRefused_NotLost()
    {
        await using var database = await SqliteTestDatabase.CreateAsync();
        await using var context = ShakyConnection.Open(database);
        context.Add(TestData.College("甲学院"));

        await Assert.ThrowsAsync<InvalidOperationException>(() => ShakyConnection.UnitOfWork(context).InTransactionAsync(_ => Task.CompletedTask, default));
    }
}
