import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Account } from '../access/account';
import { CurrentAccount, May, Unattended } from '../access/decorators';
import {
  MarkReadDto,
  NotificationPageDto,
  NotificationQuestionDto,
  UnreadDto,
} from './notification.dto';
import { NotificationsService } from './notifications.service';

@ApiTags('notifications')
@May('ownAccount')
@Controller('notifications')
export class NotificationsController {
  constructor(private readonly notifications: NotificationsService) {}

  @Get()
  list(
    @Query() question: NotificationQuestionDto,
    @CurrentAccount() account: Account,
  ): Promise<NotificationPageDto> {
    return this.notifications.list(account, question);
  }

  @Unattended()
  @Get('unread')
  countUnread(@CurrentAccount() account: Account): Promise<UnreadDto> {
    return this.notifications.countUnread(account);
  }

  @Post('read')
  @HttpCode(200)
  markRead(@Body() order: MarkReadDto, @CurrentAccount() account: Account): Promise<UnreadDto> {
    return this.notifications.markRead(account, order);
  }
}
